package news.dateline.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.story.Mark;
import news.dateline.story.PublicationCheck;
import news.dateline.story.Requirement;
import news.dateline.story.StoryText;
import org.springframework.stereotype.Component;

/** Every mark of a text leads to an entry of the ledger that somebody says or confirms. */
@Component
class StatementCheck implements PublicationCheck {

    private final LedgerEntries kept;
    private final WithheldEntries withheld;
    private final Ledger ledger;

    StatementCheck(LedgerEntries kept, WithheldEntries withheld, Ledger ledger) {
        this.kept = kept;
        this.withheld = withheld;
        this.ledger = ledger;
    }

    @Override
    public Set<Requirement> missing(StoryText text) {
        List<Mark> marks = Mark.in(text.body());
        Set<UUID> entries = Set.copyOf(Mark.entriesIn(text.body()));
        boolean named = marks.stream().allMatch(mark -> mark.entry().isPresent());
        return named && areAffirmed(entries) ? Set.of() : EnumSet.of(Requirement.STATEMENTS);
    }

    /**
     * Whoever is striking out a statement of one of them just now is waited for, and waits for this. Those that readers are
     * shown with it are locked first: two that only keep them would wait for each other to do that.
     */
    private boolean areAffirmed(Set<UUID> entries) {
        if (entries.isEmpty()) {
            return true;
        }
        withheld.lock(entries);
        kept.keep(entries);
        return ledger.affirmed(entries) == entries.size();
    }
}
