package news.dateline.reader.ledger;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import news.dateline.concept.ConceptLink;
import news.dateline.evidence.State;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of which it is known when it happened.
 *
 * @param dates when it happened, by each account, the earliest first
 */
public record DatedEvent(ConceptLink event, List<LedgerNote> dates) {

    private static final Set<State> OVER = Set.of(State.RETRACTED, State.SUPERSEDED);

    private record When(
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            @Nullable ZonedDateTime time) {}

    /** Whether accounts differ that nobody took back or revised. */
    public boolean isDisputed() {
        return dates.stream()
                        .filter(date -> !OVER.contains(date.state()))
                        .map(date -> new When(date.asOf(), date.asOfUntil(), date.at()))
                        .distinct()
                        .count()
                > 1;
    }

    public boolean hasSeveralAccounts() {
        return dates.size() > 1;
    }
}
