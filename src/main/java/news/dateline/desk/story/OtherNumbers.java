package news.dateline.desk.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.desk.figure.EntryNames;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.desk.numbers.NumbersInText;
import news.dateline.evidence.Figure;
import news.dateline.evidence.LedgerEntry;
import news.dateline.shared.Languages;
import news.dateline.story.Mark;

/** Looks whether words that mark a figure say another number than it does; words without a number say none. */
final class OtherNumbers {

    private static final int NAMED = 3;

    private OtherNumbers() {}

    /** What is said of such words; empty when there are none. */
    static Optional<String> in(List<Mark> marks, Map<UUID, LedgerEntry> known, String language) {
        String written = Languages.ALL.contains(language) ? language : Languages.OF_THE_LEDGER;
        List<String> others = marks.stream()
                .flatMap(mark -> mark.entry().map(known::get).stream()
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> isOther(mark.words(), figure, written))
                        .map(figure -> "“" + Shortened.words(mark.words()) + "” marks " + EntryNames.of(figure)))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String more = others.size() > NAMED ? ", and " + (others.size() - NAMED) + " more" : "";
        return Optional.of("These words say another number than the figure they mark: "
                + others.stream().limit(NAMED).collect(Collectors.joining("; ")) + more + ".");
    }

    private static boolean isOther(String words, Figure figure, String language) {
        List<NumberInText> numbers = NumbersInText.in(words, language);
        return !numbers.isEmpty() && numbers.stream().noneMatch(number -> number.says(figure));
    }
}
