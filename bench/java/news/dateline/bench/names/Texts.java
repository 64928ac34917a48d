package news.dateline.bench.names;

import java.util.List;
import java.util.Random;
import news.dateline.bench.archive.Vocabulary;

/** Made-up texts: one word in twenty is the name of somebody known, one in sixty that of somebody who is not. */
final class Texts {

    private static final int WORDS = 1200;
    private static final int SENTENCE = 15;
    private static final int PARAGRAPH = 60;

    /** So many words from one name that is not known to the next. */
    private static final int STRANGER = 120;

    private final List<String> known;
    private final Vocabulary vocabulary = Vocabulary.of("en");
    private final Random random = new Random(5);

    Texts(List<String> known) {
        this.known = known;
    }

    String next() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            String word = i % 40 == 7 ? known.get(random.nextInt(known.size())) : word();
            boolean capital = i % SENTENCE == 0 || i % STRANGER == 100 || i % STRANGER == 101;
            text.append(capital ? capital(word) : word)
                    .append(i % PARAGRAPH == PARAGRAPH - 1 ? ".\n\n" : i % SENTENCE == SENTENCE - 1 ? ". " : " ");
        }
        return text.toString();
    }

    private String word() {
        return vocabulary.at((int) (Vocabulary.SIZE * Math.pow(random.nextDouble(), 3)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
