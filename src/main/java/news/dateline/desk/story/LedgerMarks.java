package news.dateline.desk.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.story.Mark;
import org.springframework.stereotype.Component;

/** Looks whether what a text marks is in the ledger. What is not, readers see without its mark. */
@Component
class LedgerMarks {

    private static final int NAMED = 3;
    private static final int LONGEST = 80;

    private final Ledger ledger;

    LedgerMarks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is said of the marks that name nothing; empty when there are none. */
    Optional<String> lost(String body) {
        List<Mark> marks = Mark.in(body);
        Set<UUID> known = known(marks);
        List<Mark> lost = marks.stream()
                .filter(mark -> mark.entry().filter(known::contains).isEmpty())
                .toList();
        return lost.isEmpty() ? Optional.empty() : Optional.of(words(lost));
    }

    private Set<UUID> known(List<Mark> marks) {
        Set<UUID> asked = marks.stream().flatMap(mark -> mark.entry().stream()).collect(Collectors.toSet());
        return asked.isEmpty()
                ? new HashSet<>()
                : ledger.entries(asked).stream().map(LedgerEntry::id).collect(Collectors.toSet());
    }

    private static String words(List<Mark> lost) {
        String named = lost.stream().limit(NAMED).map(LedgerMarks::shortened).collect(Collectors.joining(", "));
        return switch (lost.size()) {
            case 1 -> "This mark names nothing in the ledger, so readers would see its words alone: " + named + ".";
            case 2, 3 ->
                "These marks name nothing in the ledger, so readers would see their words alone: " + named + ".";
            default ->
                "These marks name nothing in the ledger, so readers would see their words alone: " + named + " and "
                        + (lost.size() - NAMED) + " more.";
        };
    }

    private static String shortened(Mark mark) {
        String whole = mark.toString();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
    }
}
