package news.dateline.desk.names;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Concepts;
import news.dateline.concept.Event;
import news.dateline.concept.Kind;
import news.dateline.concept.Organisation;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.concept.TreeNode;
import news.dateline.concept.names.KnownName;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.Ids;
import news.dateline.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a concept of a name that an editor found in a text. */
@Component
public class ConceptMaking {

    private final ConceptWriting writing;
    private final Concepts concepts;
    private final KnownNames known;
    private final Clock clock;

    ConceptMaking(ConceptWriting writing, Concepts concepts, KnownNames known, Clock clock) {
        this.writing = writing;
        this.concepts = concepts;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Made twice, it is there once.
     *
     * @param kind any but a topic
     * @param language of the text that the name stands in
     * @param within the region that a region lies in; a city has none below it, so its neighbour is meant
     * @return the id of the concept
     */
    @Transactional
    public UUID make(Kind kind, String name, String language, @Nullable UUID within) {
        Optional<UUID> there = known.latest().names(kind).stream()
                .filter(one -> one.text().equalsIgnoreCase(name))
                .map(KnownName::conceptId)
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        Concept made = concept(kind, freeSlug(kind, name), within);
        String latin = KnownNames.inLatin(name, language);
        made.addName(name, latin.equals(name) ? "en" : language, null, null);
        if (!latin.equals(name)) {
            made.addName(latin, "en", null, null);
        }
        writing.add(made);
        return made.id();
    }

    private Concept concept(Kind kind, String slug, @Nullable UUID within) {
        Instant now = clock.instant();
        UUID id = Ids.next();
        return switch (kind) {
            case PERSON -> new Person(id, slug, now);
            case ORGANISATION -> new Organisation(id, slug, null, null, now);
            case EVENT -> new Event(id, slug, now);
            case REGION -> new Region(id, slug, parent(within), Region.Level.CITY, null, null, now);
            case TOPIC -> throw new IllegalArgumentException("Topics are no names");
        };
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

    private String freeSlug(Kind kind, String name) {
        String wanted = Slug.of(name).isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : Slug.of(name);
        String slug = wanted;
        for (int number = 2; isTaken(kind, slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    private boolean isTaken(Kind kind, String slug) {
        return concepts.find(kind, slug).isPresent()
                || concepts.findSuccessor(kind, slug).isPresent();
    }
}
