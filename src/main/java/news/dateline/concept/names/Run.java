package news.dateline.concept.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words in a row that are a name, or may be: from {@code start} up to, not including, {@code end}. */
record Run(Passage passage, int start, int end) {

    private static final int LONG_ENOUGH_FOR_A_WORD = 6;
    private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

    boolean isSome() {
        return end > start;
    }

    int size() {
        return end - start;
    }

    Token first() {
        return passage.word(start);
    }

    /** Whether it begins with one of a few letters, and is no number. */
    boolean isAbbreviation() {
        return first().shape() == Shape.CAPITALS
                && first().key().length() < LONG_ENOUGH_FOR_A_WORD
                && !ROMAN.matcher(first().key()).matches();
    }

    List<String> keys() {
        return IntStream.range(start, end).mapToObj(passage::key).toList();
    }

    Stranger.Place place() {
        return new Stranger.Place(first().start(), passage.word(end - 1).end());
    }

    String written() {
        return passage.written(place().start(), place().end());
    }

    Run from(int another) {
        return new Run(passage, another, end);
    }

    Run to(int another) {
        return new Run(passage, start, another);
    }
}
