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
import org.springframework.util.MultiValueMap;

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
     * @param found the name as the text has it; empty when that did not come along
     * @param problem why nothing was made; empty when it was
     */
    record Made(String found, @Nullable ConceptLink concept, String problem) {}

    Made make(StoryForm form, Set<UUID> ticked, int place, MultiValueMap<String, String> sent, UUID by) {
        List<String> names = sent.getOrDefault(NewNameFields.NAME, List.of());
        List<String> kinds = sent.getOrDefault(NewNameFields.KIND, List.of());
        List<String> all = sent.getOrDefault(NewNameFields.FOUND, List.of());
        if (place >= names.size() || place >= kinds.size()) {
            return problem("", "The name to be recorded did not come along. Find the names once more.");
        }
        String found = place < all.size() ? all.get(place) : "";
        String name = StoryForm.line(List.of(names.get(place)));
        if (name.isEmpty() || Visible.isBlank(name) || name.length() > LONGEST) {
            return problem(found, "Write a name of up to " + LONGEST + " characters.");
        }
        Kind kind = Stream.of(Kind.PERSON, Kind.ORGANISATION, Kind.REGION, Kind.EVENT)
                .filter(one -> one.plural().equals(kinds.get(place)))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return problem(found, "Choose whether " + name + " is a person, an organisation, a region or an event.");
        }
        UUID within = kind == Kind.REGION ? mainRegion(form, ticked).orElse(null) : null;
        if (kind == Kind.REGION && within == null) {
            return problem(found, "Choose the region that " + name + " lies in first, then record it.");
        }
        UUID made = making.make(kind, name, language(name, form.text("language")), within, by);
        return new Made(found, concepts.link(made, "en").orElseThrow(), "");
    }

    private static Made problem(String found, String words) {
        return new Made(found, null, words);
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
