package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import news.dateline.concept.Kind;

/** How long 1,200 words take with 20,000 known names, by hand: docs/decisions/names-in-text.md. */
final class NamesBenchmark {

    private static final int NAMES = 20_000;
    private static final int WORDS = 1_200;
    private static final int RUNS = 200;
    private static final Random RANDOM = new Random(1);

    private NamesBenchmark() {}

    public static void main(String[] arguments) {
        for (String letters : List.of("latin", "russian", "kazakh")) {
            run(letters);
        }
    }

    private static void run(String letters) {
        List<NameRows.NameRow> names = new ArrayList<>();
        List<NameRows.ConceptRow> concepts = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            UUID id = new UUID(0, i);
            Kind kind = Kind.values()[i % 5 == 1 ? 0 : i % 5];
            names.add(
                    new NameRows.NameRow(id, kind, null, word(letters, true) + " " + word(letters, true), "ru", true));
            concepts.add(new NameRows.ConceptRow(id, kind, "c" + i, null, false));
        }
        long memory = used();
        long start = System.nanoTime();
        Edition edition = Edition.of(1, names, concepts, Map.of(), new HashMap<>());
        long built = System.nanoTime() - start;
        long held = used() - memory;
        String text = text(letters, names);
        long[] times = new long[RUNS];
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            found = edition.read(text).occurrences().size();
            times[run] = System.nanoTime() - begun;
        }
        long first = times[0];
        Arrays.sort(times);
        long typing = System.nanoTime();
        int suggested = edition.suggestions()
                .of(List.of(Kind.PERSON), "zzqxwv", 10)
                .names()
                .size();
        long erring = System.nanoTime() - typing;
        System.out.printf(
                "%-8s %d names in %d words: first %.1f ms, median %.2f ms, slowest but two %.1f ms; made ready in %d"
                        + " ms, %d MB; a misspelt query %.1f ms (%d)%n",
                letters,
                found,
                WORDS,
                first / 1e6,
                times[RUNS / 2] / 1e6,
                times[RUNS - 3] / 1e6,
                built / 1_000_000,
                held >> 20,
                erring / 1e6,
                suggested);
    }

    private static String text(String letters, List<NameRows.NameRow> names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            boolean isName = i % 20 == 0;
            text.append(isName ? names.get(RANDOM.nextInt(NAMES)).text() : word(letters, i % 7 == 0))
                    .append(i % 15 == 14 ? ". " : " ");
        }
        return text.toString();
    }

    private static String word(String letters, boolean capital) {
        String[] syllables = switch (letters) {
            case "latin" -> "ka to ya ev no ri shi la mu be dar ken".split(" ");
            case "russian" -> "ка то ев но ри ши ла му бе дар кен ова".split(" ");
            default -> "қа то ұл ңі рі ше лә мұ бе дар кен ға".split(" ");
        };
        StringBuilder word = new StringBuilder();
        for (int i = 2 + RANDOM.nextInt(3); i > 0; i--) {
            word.append(syllables[RANDOM.nextInt(syllables.length)]);
        }
        return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word.toString();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
