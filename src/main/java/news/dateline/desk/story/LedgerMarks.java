package news.dateline.desk.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.story.Mark;
import org.springframework.stereotype.Component;

/**
 * Looks whether what a text marks is in the ledger, as its words say it is. What is not there, readers see without its
 * mark.
 */
@Component
class LedgerMarks {

    private static final int NAMED = 3;

    private final Ledger ledger;

    LedgerMarks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is said of the marks that name nothing; empty when there are none. */
    Optional<String> lost(String body) {
        List<Mark> marks = Mark.in(body);
        return lost(marks, known(marks).keySet());
    }

    /** Likewise, and of those whose words say another number than the figure does. */
    Optional<String> odd(String body, String language) {
        List<Mark> marks = Mark.in(body);
        Map<UUID, LedgerEntry> known = known(marks);
        String words = Stream.of(lost(marks, known.keySet()), OtherNumbers.in(marks, known, language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> lost(List<Mark> marks, Set<UUID> known) {
        List<Mark> lost = marks.stream()
                .filter(mark -> mark.entry().filter(known::contains).isEmpty())
                .toList();
        return lost.isEmpty() ? Optional.empty() : Optional.of(words(lost));
    }

    private Map<UUID, LedgerEntry> known(List<Mark> marks) {
        Set<UUID> asked = marks.stream().flatMap(mark -> mark.entry().stream()).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Map.of()
                : ledger.entries(asked).stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
    }

    private static String words(List<Mark> lost) {
        String named = lost.stream()
                .limit(NAMED)
                .map(Mark::toString)
                .map(Shortened::words)
                .collect(Collectors.joining(", "));
        return switch (lost.size()) {
            case 1 -> "This mark names nothing in the ledger, so readers would see its words alone: " + named + ".";
            case 2, 3 ->
                "These marks name nothing in the ledger, so readers would see their words alone: " + named + ".";
            default ->
                "These marks name nothing in the ledger, so readers would see their words alone: " + named + " and "
                        + (lost.size() - NAMED) + " more.";
        };
    }
}
