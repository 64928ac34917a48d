package news.dateline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A number of a text.
 *
 * @param words as readers read it, with those beside it that belong to it
 * @param meaning equal for whatever says the same
 * @param isClose whether nothing but blanks and a comma stand between it and the number before
 * @param otherwise what the same signs may have been meant to say: the blank in "by day 5 164 people" parts two numbers
 */
record SaidNumber(String words, String meaning, boolean isClose, List<List<SaidNumber>> otherwise) {

    SaidNumber(String words, String meaning) {
        this(words, meaning, false, List.of());
    }

    /** Each so that it says what another text does, if it can be read so; else as it is likeliest meant. */
    static List<SaidNumber> asIn(List<SaidNumber> other, List<SaidNumber> numbers) {
        Set<String> meanings = new HashSet<>(meanings(other));
        List<SaidNumber> read = new ArrayList<>();
        for (SaidNumber number : numbers) {
            List<SaidNumber> asItIs = List.of(number);
            read.addAll(
                    meanings.contains(number.meaning)
                            ? asItIs
                            : number.otherwise.stream()
                                    .filter(reading -> isIn(other, reading))
                                    .findFirst()
                                    .orElse(asItIs));
        }
        return read;
    }

    static List<String> meanings(List<SaidNumber> numbers) {
        return numbers.stream().map(SaidNumber::meaning).toList();
    }

    /** Parts of one number are near each other still: of 2,500 killed nobody makes 2 killed and 500 hurt as a typo. */
    private static boolean isIn(List<SaidNumber> other, List<SaidNumber> reading) {
        return IntStream.rangeClosed(0, other.size() - reading.size())
                .anyMatch(from -> IntStream.range(0, reading.size())
                        .allMatch(i -> reading.get(i).isAt(other.get(from + i))));
    }

    private boolean isAt(SaidNumber place) {
        return meaning.equals(place.meaning) && (!isClose || place.isClose);
    }
}
