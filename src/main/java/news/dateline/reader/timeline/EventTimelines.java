package news.dateline.reader.timeline;

import com.ibm.icu.text.ListFormatter;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.drawing.Run;
import news.dateline.drawing.Timeline;
import news.dateline.drawing.TimelineEvent;
import news.dateline.drawing.TimelineEvent.Account;
import news.dateline.drawing.TimelineEvent.Mark;
import news.dateline.evidence.State;
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

    /** The first of the characters for private use. */
    private static final char PLACE = '\uE000';

    private final Dates dates;
    private final MessageSource messages;

    EventTimelines(Dates dates, MessageSource messages) {
        this.dates = dates;
        this.messages = messages;
    }

    /** @param events the earliest first */
    public EventTimeline of(List<DatedEvent> events, String language) {
        return of(events, Set.of(), language);
    }

    /** @param fresh the ids of those that are marked as new */
    public EventTimeline of(List<DatedEvent> events, Set<UUID> fresh, String language) {
        return new EventTimeline(events, events.isEmpty() ? "" : svg(events, language), fresh);
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
                        .map(date -> account(date, dated, language))
                        .toList());
    }

    private Account account(LedgerNote date, DatedEvent dated, String language) {
        var day = Objects.requireNonNull(date.asOf());
        List<Run> by = dated.hasSeveralAccounts() ? by(date.statements(), language) : List.of();
        ZonedDateTime time = date.at();
        return new Account(
                day.firstDay(), time == null ? null : time.toInstant(), words(date, language), by, mark(date, dated));
    }

    /** With the time of day in both zones where it is known, and with what became of the date. */
    private String words(LedgerNote date, String language) {
        ZonedDateTime time = date.at();
        String day = time == null
                ? dates.days(Objects.requireNonNull(date.asOf()), date.asOfUntil())
                : messages.getMessage(
                        "dates.moment.utc",
                        new Object[] {dates.day(time), dates.time(time), dates.utc(time)},
                        Languages.locale(language));
        return date.state() == State.REPORTED ? day : day + " · " + text("state." + date.state(), language);
    }

    private static Mark mark(LedgerNote date, DatedEvent dated) {
        return switch (date.state()) {
            case RETRACTED -> Mark.RETRACTED;
            case CONFIRMED -> dated.isDisputed() ? Mark.DISPUTED : Mark.CONFIRMED;
            case DISPUTED -> Mark.DISPUTED;
            case REPORTED, SUPERSEDED -> dated.isDisputed() ? Mark.DISPUTED : Mark.NONE;
        };
    }

    private List<Run> by(List<StatementLine> statements, String language) {
        // What stands between the statements is looked up with characters in their place that no text has.
        String list = ListFormatter.getInstance(Languages.locale(language))
                .format(IntStream.range(0, statements.size())
                        .mapToObj(i -> String.valueOf((char) (PLACE + i)))
                        .toList());
        return list.chars()
                .boxed()
                .flatMap(unit -> unit < PLACE || unit >= PLACE + statements.size()
                        ? Stream.of(new Run(Character.toString(unit), null))
                        : by(statements.get(unit - PLACE), language))
                .toList();
    }

    private Stream<Run> by(StatementLine statement, String language) {
        ConceptLink speaker = statement.speaker();
        String name = speaker == null ? String.valueOf(statement.words()) : speaker.name();
        String itsLanguage = speaker == null ? Languages.OF_THE_LEDGER : speaker.language();
        return Stream.of(
                new Run(text("act." + statement.act(), language) + " ", null),
                new Run(name, itsLanguage.equals(language) ? null : itsLanguage));
    }

    private String text(String key, String language) {
        return messages.getMessage(key, null, Languages.locale(language));
    }
}
