package news.dateline.desk.concept;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Concepts;
import news.dateline.concept.Offices;
import news.dateline.concept.Relations;
import news.dateline.evidence.LedgerUses;
import news.dateline.story.ConceptUses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a merged concept hands over to the other. */
@Component
class Moves {

    private final Concepts concepts;
    private final Offices offices;
    private final Relations relations;
    private final ConceptUses stories;
    private final LedgerUses ledger;

    Moves(Concepts concepts, Offices offices, Relations relations, ConceptUses stories, LedgerUses ledger) {
        this.concepts = concepts;
        this.offices = offices;
        this.relations = relations;
        this.stories = stories;
        this.ledger = ledger;
    }

    record Move(long number, String words) {

        static Move of(long number, String one, String many) {
            return new Move(number, number == 1 ? one : many);
        }
    }

    /** The stories always, the rest where there is any. */
    @Transactional(readOnly = true)
    public List<Move> of(UUID gone) {
        Stream<Move> rest = Stream.of(
                Move.of(
                        concepts.spellings(List.of(gone)).size(),
                        "name, as another spelling",
                        "names, as other spellings"),
                Move.of(offices.countOf(gone), "office", "offices"),
                Move.of(relations.countOf(gone), "relation", "relations"),
                Move.of(concepts.countBelow(gone), "that stands right below it", "that stand right below it"),
                Move.of(stories.storylines(gone), "storyline", "storylines"),
                Move.of(ledger.entries(gone), "figure, claim or date", "figures, claims and dates"),
                Move.of(ledger.statements(gone), "statement", "statements"));
        return Stream.concat(
                        Stream.of(Move.of(stories.stories(gone), "story", "stories")),
                        rest.filter(move -> move.number() > 0))
                .toList();
    }
}
