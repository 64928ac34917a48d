package news.dateline.reader.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.media.Picture;
import news.dateline.media.Pictures;
import news.dateline.shared.text.Markdown;
import news.dateline.shared.text.Reference;
import news.dateline.story.Mark;
import news.dateline.story.StoryText;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares two texts of a story as their readers saw them: in words, without the marks they were written with. */
@Component
class ReadTexts {

    private static final Pattern SPACE = Pattern.compile("[^\\S\\n]+");

    private final Concepts concepts;
    private final Storylines storylines;
    private final Pictures pictures;

    ReadTexts(Concepts concepts, Storylines storylines, Pictures pictures) {
        this.concepts = concepts;
        this.storylines = storylines;
        this.pictures = pictures;
    }

    /** In the order in which a story shows them; what is the same in both is left out. */
    List<FieldChange> changes(StoryText older, StoryText newer, String language) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(text("kicker", older, newer, StoryText::kicker));
        changes.add(text("headline", older, newer, StoryText::headline));
        changes.add(text("standfirst", older, newer, StoryText::standfirst));
        changes.add(text("byline", older, newer, StoryText::byline));
        changes.add(pictures(older.pictureId(), newer.pictureId()));
        changes.add(text("editorsNote", older, newer, StoryText::editorsNote));
        changes.add(text("dateline", older, newer, StoryText::dateline));
        changes.add(text("body", older, newer, text -> Markdown.text(text.body())));
        changes.add(FieldChange.ofList("links", links(older), links(newer), Function.identity(), false));
        changes.add(text("source", older, newer, StoryText::source));
        changes.add(text("sourceLink", older, newer, StoryText::sourceLink));
        changes.add(about(older.conceptIds(), newer.conceptIds(), language));
        changes.add(storylines(older.storylineId(), newer.storylineId()));
        changes.removeIf(FieldChange::isNone);
        return changes;
    }

    private static FieldChange text(String field, StoryText older, StoryText newer, Function<StoryText, String> part) {
        return FieldChange.ofText(field, read(part.apply(older)), read(part.apply(newer)));
    }

    private static String read(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Where words lead; entries of the ledger have no address that anybody could read. */
    private static List<String> links(StoryText text) {
        return Markdown.references(text.body()).stream()
                .filter(link -> !Mark.isOne(link.address()))
                .map(ReadTexts::link)
                .toList();
    }

    private static String link(Reference link) {
        return link.words().equals(link.address()) ? link.address() : link.words() + ": " + link.address();
    }

    private FieldChange about(List<UUID> older, List<UUID> newer, String language) {
        List<UUID> both =
                Stream.concat(older.stream(), newer.stream()).distinct().toList();
        Map<UUID, ConceptLink> links = older.equals(newer) ? Map.of() : concepts.linksById(both, language);
        Function<List<UUID>, List<ConceptLink>> known =
                ids -> ids.stream().map(links::get).filter(Objects::nonNull).toList();
        return FieldChange.ofList("about", known.apply(older), known.apply(newer), ConceptLink::name, true);
    }

    private FieldChange pictures(@Nullable UUID older, @Nullable UUID newer) {
        return one("picture", older, newer, id -> pictures.findById(id).map(ReadTexts::words));
    }

    private static String words(Picture picture) {
        String shown = picture.caption().isEmpty() ? picture.alt() : picture.caption();
        return Stream.of(shown, picture.credit())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private FieldChange storylines(@Nullable UUID older, @Nullable UUID newer) {
        return one("storyline", older, newer, id -> storylines.findById(id).map(Storyline::title));
    }

    private static FieldChange one(
            String field, @Nullable UUID older, @Nullable UUID newer, Function<UUID, Optional<String>> words) {
        return FieldChange.ofList(
                field,
                Stream.ofNullable(older).toList(),
                Stream.ofNullable(newer).toList(),
                id -> words.apply(id).orElse(""),
                false);
    }
}
