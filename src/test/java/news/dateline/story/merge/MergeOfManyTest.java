package news.dateline.story.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that are very many or very long: too slow to be run once more for each changed sign of the code. */
class MergeOfManyTest {

    @Test
    void whollyDifferentTextsOfAnyLengthAreDealtWith() {
        String base = words(0, 50_000, "b");
        assertThat(Merge.ofParagraphs(base, words(0, 50_000, "t"), words(0, 49_000, "m"))
                        .conflicts())
                .isNotEmpty();
    }

    /** Whatever two do at once: each paragraph that either wrote is in the result or in a conflict, and none is in doubt needlessly. */
    @Test
    void noParagraphIsEverLost() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<String> base = IntStream.range(0, random.nextInt(7))
                    .mapToObj(i -> "b" + random.nextInt(4))
                    .toList();
            List<String> theirs = edited(base, "t", random);
            List<String> mine = edited(base, "m", random);
            Merge merge = Merge.ofParagraphs(text(base), text(theirs), text(mine));
            List<String> both = Arrays.asList(merge.text(Conflict::both).split("\n\n"));

            assertThat(both)
                    .as("%s %s %s", base, theirs, mine)
                    .containsAll(written(theirs))
                    .containsAll(written(mine));
            assertThat(merge.text(Conflict::mine).split("\n\n")).containsAll(written(mine));
            assertThat(merge.text(Conflict::theirs).split("\n\n")).containsAll(written(theirs));
            assertThat(Merge.ofParagraphs(text(base), text(mine), text(theirs)).conflicts())
                    .hasSameSizeAs(merge.conflicts());
        }
    }

    @Test
    void thousandsOfParagraphsAreOne() {
        String base = words(0, 2_500, "a");
        Merge merge = Merge.ofParagraphs(base, base + "\n\ntheirs", "mine\n\n" + base);
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.text(Conflict::both)).contains("theirs", "mine");
    }

    private static List<String> written(List<String> paragraphs) {
        return paragraphs.stream().filter(text -> !text.startsWith("b")).toList();
    }

    private static List<String> edited(List<String> base, String by, Random random) {
        List<String> edited = new ArrayList<>();
        for (String paragraph : base) {
            int what = random.nextInt(6);
            if (what == 0) {
                edited.add(by + edited.size());
            }
            if (what != 1) {
                edited.add(what == 2 ? by + "x" + edited.size() : paragraph);
            }
        }
        if (random.nextInt(4) == 0) {
            edited.add(by + "end");
        }
        return edited;
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static String words(int from, int to, String word) {
        return IntStream.range(from, to).mapToObj(i -> word + i).collect(Collectors.joining("\n\n"));
    }
}
