package news.dateline.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.drawing.TimelineEvent.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Events one below the other, the earliest first; one whose date is disputed stands at each of its dates. Distances are
 * not to scale: a broken line stands for more than two months in which nothing happened. Each name leads to its page.
 */
public record Timeline(List<TimelineEvent> events) {

    private static final double WIDTH = 340;
    private static final double LINE = 26;
    private static final double TEXT = 42;
    private static final double RADIUS = 4.5;
    private static final double DATE_SIZE = 12;
    private static final double NAME_SIZE = 14;
    private static final double BY_SIZE = 12;
    private static final int MOST_LINES = 3;
    private static final double LONG_WHILE = 62;

    private record Entry(TimelineEvent event, TimelineEvent.Account account) {

        LocalDate day() {
            return account.day();
        }

        @Nullable
        Instant at() {
            return account.at();
        }
    }

    /** Those of one day by their time, after those of which none is given. */
    private static final Comparator<Entry> IN_TIME =
            Comparator.comparing(Entry::day).thenComparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * The timeline as an SVG element to be put into a page.
     *
     * @param id which no other element of the page has or begins with
     * @param title what it shows, in place of the picture
     */
    public String svg(String id, String title) {
        List<Entry> entries = entries();
        StringBuilder line = new StringBuilder();
        StringBuilder words = new StringBuilder();
        Map<TimelineEvent, Double> first = new HashMap<>();
        double y = RADIUS + 4;
        double before = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i > 0) {
                boolean longWhile = isLongAfter(entries.get(i - 1), entry);
                y += longWhile ? 14 : 4;
                line(line, longWhile, before, y);
            }
            Double other = first.putIfAbsent(entry.event, y);
            if (other != null) {
                tie(line, other, y);
            }
            node(words, mark(entry), y);
            before = y;
            y = text(words, entry, y);
        }
        return Svg.group(
                id,
                "chart__picture",
                WIDTH,
                Math.ceil(y),
                title,
                line.append(words).toString());
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        events.forEach(event -> event.accounts().forEach(account -> entries.add(new Entry(event, account))));
        entries.sort(IN_TIME);
        return entries;
    }

    private static boolean isLongAfter(Entry before, Entry after) {
        return after.account.day().toEpochDay() - before.account.day().toEpochDay() > LONG_WHILE;
    }

    private static void line(StringBuilder svg, boolean longWhile, double from, double to) {
        svg.append("<path class=\"chart__line").append(longWhile ? " chart__line--broken" : "");
        svg.append("\" d=\"M").append(Svg.number(LINE)).append(' ').append(Svg.number(from));
        svg.append('V').append(Svg.number(to)).append("\"/>");
    }

    /** Between the dates that are given for one event. */
    private static void tie(StringBuilder svg, double from, double to) {
        double reach = Math.min(LINE - 4, 10 + (to - from) / 12);
        svg.append("<path class=\"chart__tie\" d=\"M")
                .append(Svg.number(LINE))
                .append(' ')
                .append(Svg.number(from));
        svg.append('C').append(Svg.number(LINE - reach)).append(' ').append(Svg.number(from));
        svg.append(' ').append(Svg.number(LINE - reach)).append(' ').append(Svg.number(to));
        svg.append(' ')
                .append(Svg.number(LINE))
                .append(' ')
                .append(Svg.number(to))
                .append("\"/>");
    }

    private static Mark mark(Entry entry) {
        Mark own = entry.account.mark();
        return own == Mark.NONE && entry.event.hasSeveralAccounts() ? Mark.DISPUTED : own;
    }

    private static void node(StringBuilder svg, Mark mark, double y) {
        svg.append("<circle class=\"chart__node");
        if (mark != Mark.NONE) {
            svg.append(" chart__node--").append(mark.name().toLowerCase(Locale.ROOT));
        }
        svg.append("\" cx=\"").append(Svg.number(LINE)).append("\" cy=\"").append(Svg.number(y));
        svg.append("\" r=\"").append(RADIUS).append("\"/>");
        if (mark == Mark.RETRACTED) {
            svg.append("<path class=\"chart__cross\" d=\"M")
                    .append(Svg.number(LINE - RADIUS))
                    .append(' ');
            svg.append(Svg.number(y - RADIUS))
                    .append('L')
                    .append(Svg.number(LINE + RADIUS))
                    .append(' ');
            svg.append(Svg.number(y + RADIUS)).append("\"/>");
        }
    }

    /** Returns where the next entry may begin. */
    private static double text(StringBuilder svg, Entry entry, double y) {
        double line = y + DATE_SIZE * 0.35;
        Svg.text(svg, "chart__date", DATE_SIZE, TEXT, line, entry.account.words(), null);
        line = link(svg, entry.event, line);
        if (!entry.account.by().isEmpty()) {
            for (List<Run> part : Runs.lines(entry.account.by(), BY_SIZE, WIDTH - TEXT, MOST_LINES)) {
                line += BY_SIZE * 1.35;
                Svg.text(svg, "chart__by", BY_SIZE, TEXT, line, part);
            }
        }
        return line + 16;
    }

    /** Its name, in as many lines as it takes; returns where the last of them stands. */
    private static double link(StringBuilder svg, TimelineEvent event, double above) {
        double line = above;
        svg.append("<a href=\"").append(Svg.escaped(event.path())).append("\">");
        List<String> parts = Lines.of(event.name(), NAME_SIZE, WIDTH - TEXT, MOST_LINES);
        for (int i = 0; i < parts.size(); i++) {
            line += NAME_SIZE * 1.3;
            // Read out one after the other, they are one name.
            String part = i < parts.size() - 1 ? parts.get(i) + " " : parts.get(i);
            Svg.text(svg, "chart__name", NAME_SIZE, TEXT, line, part, event.language());
        }
        svg.append("</a>");
        return line;
    }
}
