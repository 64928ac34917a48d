package news.dateline.desk.figure;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.evidence.DateText;
import news.dateline.evidence.FigureText;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A figure, claim or date in a list of the desk.
 *
 * @param words the value and what it counts, or the claim, or when an event happened
 * @param place where it holds; null when nowhere in particular
 * @param when the day it holds for; empty when none is known
 * @param stated whether somebody stands for it; readers find it only then
 * @param withheld whether readers do not see it yet all the same
 */
record EntryLine(
        UUID id,
        String kind,
        String words,
        String state,
        String stateClass,
        @Nullable ConceptLink place,
        String when,
        int statements,
        boolean stated,
        boolean withheld) {

    /** @param links of the places and of the events of dates */
    static EntryLine of(LedgerEntry entry, Map<UUID, ConceptLink> links) {
        Stated stated = entry.stated();
        UUID region = entry.regionId();
        ConceptLink event = stated instanceof DateText ? links.get(entry.eventId()) : null;
        return new EntryLine(
                entry.id(),
                Words.kind(Kind.of(stated)),
                event == null ? words(stated) : ofEvent(words(stated), event.name()),
                Words.state(entry.state()),
                Words.stateClass(entry.state()),
                region == null ? null : links.get(region),
                entry.asOf() == null
                        ? ""
                        : entry.asOf() + (entry.asOfUntil() == null ? "" : " to " + entry.asOfUntil()),
                entry.statements().size(),
                entry.isStated(),
                entry.isWithheld());
    }

    /** Whose names the line of an entry shows. */
    static Stream<UUID> named(LedgerEntry entry) {
        return Stream.of(entry.regionId(), entry.stated() instanceof DateText ? entry.eventId() : null)
                .filter(Objects::nonNull);
    }

    static String ofEvent(String date, String event) {
        return date + ": " + event;
    }

    static String words(Stated stated) {
        return stated instanceof FigureText figure ? figure.wording() + " " + figure.counts() : stated.summary();
    }
}
