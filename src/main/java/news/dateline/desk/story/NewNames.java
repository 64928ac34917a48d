package news.dateline.desk.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.names.ConceptMaking;
import news.dateline.shared.Ids;
import news.dateline.shared.Visible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records a name that a text has and nobody knew, as the form of a story sends it. */
@Component
class NewNames {

    private static final int LONGEST = 200;
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern KAZAKH = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

    private final ConceptMaking making;
    private final Concepts concepts;

    NewNames(ConceptMaking making, Concepts concepts) {
        this.making = making;
        this.concepts = concepts;
    }

    /**
     * @param isNew false when something was known by that name
     * @param problem why there is none; empty when there is one
     */
    record Made(@Nullable ConceptLink concept, boolean isNew, String problem) {}

    /** @param written empty when it did not come along */
    Made make(StoryForm form, Set<UUID> ticked, Optional<WrittenNames.Written> written, UUID by) {
        if (written.isEmpty()) {
            return problem("The name to be recorded did not come along. Find the names once more.");
        }
        String name = StoryForm.line(List.of(written.get().name()));
        if (name.isEmpty() || Visible.isBlank(name) || name.length() > LONGEST) {
            return problem("Write a name of up to " + LONGEST + " characters.");
        }
        Kind kind = Stream.of(Kind.PERSON, Kind.ORGANISATION, Kind.REGION, Kind.EVENT)
                .filter(one -> one.plural().equals(written.get().kind()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return problem("Choose whether " + name + " is a person, an organisation, a region or an event.");
        }
        UUID within = kind == Kind.REGION ? mainRegion(form, ticked).orElse(null) : null;
        if (kind == Kind.REGION && within == null) {
            return problem("Choose the region that " + name + " lies in first, then record it.");
        }
        ConceptMaking.Made made = making.make(kind, name, language(name, form.text("language")), within, by);
        return new Made(concepts.link(made.id(), "en").orElseThrow(), made.isNew(), "");
    }

    private static Made problem(String words) {
        return new Made(null, false, words);
    }

    /** The first that is chosen, or else one that is ticked. */
    private Optional<UUID> mainRegion(StoryForm form, Set<UUID> ticked) {
        Optional<UUID> chosen = form.chosen(Kind.REGION.plural()).stream()
                .flatMap(id -> Ids.parse(id).stream())
                .findFirst();
        return chosen.isPresent() || ticked.isEmpty()
                ? chosen
                : concepts.links(ticked, "en").stream()
                        .filter(concept -> concept.kind() == Kind.REGION)
                        .map(ConceptLink::id)
                        .findFirst();
    }

    private static String language(String name, String ofStory) {
        if (!CYRILLIC.matcher(name).find()) {
            return "en";
        }
        return KAZAKH.matcher(name).find() || ofStory.equals("kk") ? "kk" : "ru";
    }
}
