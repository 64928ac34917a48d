package news.dateline.desk.concept;

import java.util.List;
import java.util.UUID;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.State;
import org.springframework.stereotype.Component;

/** When an event happened, as its page at the desk lists it. */
@Component
class EventDates {

    private final Ledger ledger;

    EventDates(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param words the date, ISO 8601
     * @param stated whether readers find it, as somebody stands for it
     */
    record Line(UUID id, String words, State state, int statements, boolean stated) {}

    List<Line> of(UUID event) {
        return ledger.allDatesOf(event).stream().map(EventDates::line).toList();
    }

    private static Line line(EventDate date) {
        return new Line(
                date.id(),
                date.stated().summary(),
                date.state(),
                date.statements().size(),
                date.isStated());
    }
}
