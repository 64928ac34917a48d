package news.dateline.desk.names;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.ConceptEditing;
import news.dateline.concept.Concepts;
import news.dateline.concept.Facts;
import news.dateline.concept.Kind;
import news.dateline.concept.Name;
import news.dateline.concept.NameText;
import news.dateline.concept.Particulars;
import news.dateline.concept.Region;
import news.dateline.concept.TreeNode;
import news.dateline.concept.names.KnownName;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a concept of a name that an editor found in a text. */
@Component
public class ConceptMaking {

    private final ConceptEditing editing;
    private final Concepts concepts;
    private final KnownNames known;

    ConceptMaking(ConceptEditing editing, Concepts concepts, KnownNames known) {
        this.editing = editing;
        this.concepts = concepts;
        this.known = known;
    }

    /** @param isNew false when something was known by that name */
    public record Made(UUID id, boolean isNew) {}

    /**
     * Made twice, it is there once. Readers see it with the first public story that is tagged with it.
     *
     * @param kind any but a topic
     * @param language of the text that the name stands in
     * @param within the region that a region lies in; a city has none below it, so its neighbour is meant
     * @param by whose account does it
     */
    @Transactional
    public Made make(Kind kind, String name, String language, @Nullable UUID within, UUID by) {
        editing.hold();
        Optional<UUID> there = known.latest().names(kind).stream()
                .filter(one -> one.text().equalsIgnoreCase(name))
                .map(KnownName::conceptId)
                .findFirst();
        if (there.isPresent()) {
            return new Made(there.get(), false);
        }
        UUID id = Ids.next();
        Facts facts = kind == Kind.REGION ? city(parent(within)) : Facts.NONE;
        editing.createWithheld(id, kind, new Particulars("", names(name, language), null, null, List.of(), facts), by);
        return new Made(id, true);
    }

    /** With its Latin spelling, where it is written in another script. */
    private static List<NameText> names(String name, String language) {
        String latin = KnownNames.inLatin(name, language);
        return latin.equals(name)
                ? List.of(spelling(name, "en"))
                : List.of(spelling(name, language), spelling(latin, "en"));
    }

    private static NameText spelling(String name, String language) {
        return new NameText(name, language, Name.Kind.COMMON, true, null, null);
    }

    private static Facts city(@Nullable UUID parent) {
        return new Facts(parent, Region.Level.CITY, null, null, null, null, null, null, null);
    }

    private @Nullable UUID parent(@Nullable UUID within) {
        if (within == null) {
            throw new IllegalArgumentException("A region lies in another");
        }
        return concepts.findById(within)
                .filter(region -> region instanceof Region city && city.level() == Region.Level.CITY)
                .map(city -> ((TreeNode) city).parentId())
                .orElse(within);
    }
}
