package news.dateline.desk.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.evidence.DateText;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.FigureText;
import news.dateline.evidence.Scope;
import news.dateline.evidence.Stated;
import news.dateline.shared.time.PartialDate;

/**
 * What an entry of the ledger was and is: its numbers, dates and what it counts. Of a claim, and of the concepts that it
 * is about, only that they are others, as these may name people.
 */
final class EntryDifference {

    private static final int LONGEST = 70;

    private final List<String> changes = new ArrayList<>();

    private EntryDifference() {}

    static String words(EntryText was, EntryText is) {
        EntryDifference difference = new EntryDifference();
        difference.stated(was.stated(), is.stated());
        difference.scope(was.scope(), is.scope());
        return String.join("; ", difference.changes);
    }

    private void stated(Stated was, Stated is) {
        if (was instanceof FigureText before && is instanceof FigureText after) {
            add("in words", before.wording(), after.wording());
            add("number", number(before), number(after));
            add("counts", before.counts(), after.counts());
            add("unit", before.unit(), after.unit());
        } else if (was instanceof DateText && is instanceof DateText) {
            add("date", was.summary(), is.summary());
        } else if (!was.equals(is)) {
            changes.add("other words");
        }
    }

    private void scope(Scope was, Scope is) {
        add("as of", dates(was), dates(is));
        if (!Objects.equals(was.regionId(), is.regionId())) {
            changes.add("another region");
        }
        if (!Objects.equals(was.eventId(), is.eventId())) {
            changes.add("another event");
        }
        if (!was.conceptIds().equals(is.conceptIds())) {
            changes.add("about other things");
        }
    }

    private void add(String what, String was, String is) {
        if (!was.equals(is)) {
            changes.add(what + " was " + shown(was) + ", is " + shown(is));
        }
    }

    private static String shown(String words) {
        if (words.isEmpty()) {
            return "nothing";
        }
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static String number(FigureText figure) {
        String qualifier = figure.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return qualifier + " "
                + Stream.of(Optional.ofNullable(figure.low()), Optional.ofNullable(figure.high()))
                        .flatMap(Optional::stream)
                        .map(BigDecimal::toPlainString)
                        .distinct()
                        .collect(Collectors.joining(" to "));
    }

    private static String dates(Scope scope) {
        return Stream.of(Optional.ofNullable(scope.asOf()), Optional.ofNullable(scope.asOfUntil()))
                .flatMap(Optional::stream)
                .map(PartialDate::toString)
                .collect(Collectors.joining(" to "));
    }
}
