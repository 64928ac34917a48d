package news.dateline.reader.timeline;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Objects;
import news.dateline.concept.ConceptLink;
import news.dateline.drawing.Timeline;
import news.dateline.drawing.TimelineEvent;
import news.dateline.drawing.TimelineEvent.Account;
import news.dateline.reader.Dates;
import news.dateline.reader.ledger.DatedEvent;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.StatementLine;
import news.dateline.shared.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts events into the order of their dates. */
@Component
public class EventTimelines {

    private static final String ID = "timeline";

    private final Dates dates;
    private final MessageSource messages;

    EventTimelines(Dates dates, MessageSource messages) {
        this.dates = dates;
        this.messages = messages;
    }

    /** @param events the earliest first */
    public EventTimeline of(List<DatedEvent> events, String language) {
        return new EventTimeline(events, events.isEmpty() ? "" : svg(events, language));
    }

    private String svg(List<DatedEvent> events, String language) {
        return new Timeline(events.stream().map(event -> drawn(event, language)).toList())
                .svg(ID, text("timeline.title", language));
    }

    private TimelineEvent drawn(DatedEvent dated, String language) {
        ConceptLink event = dated.event();
        return new TimelineEvent(
                Languages.prefix(language) + event.path(),
                event.name(),
                event.language().equals(language) ? null : event.language(),
                dated.dates().stream()
                        .map(date -> account(date, dated.hasSeveralAccounts(), language))
                        .toList());
    }

    private Account account(LedgerNote date, boolean disputed, String language) {
        var day = Objects.requireNonNull(date.asOf());
        String by = disputed
                ? ListFormatter.getInstance(Languages.locale(language))
                        .format(date.statements().stream()
                                .map(statement -> by(statement, language))
                                .toList())
                : "";
        return new Account(day.firstDay(), dates.days(day, date.asOfUntil()), by);
    }

    private String by(StatementLine statement, String language) {
        String speaker = statement.speaker() == null
                ? statement.words()
                : statement.speaker().name();
        return text("act." + statement.act(), language) + " " + speaker;
    }

    private String text(String key, String language) {
        return messages.getMessage(key, null, Languages.locale(language));
    }
}
