package news.dateline.search;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.concept.names.RussianLetters;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes ё for е, the endings from Kazakh words and their letters for Russian ones, and one case of Russian that its
 * stemmer leaves out: the patterns of {@link OpenSearchAnalysis}, tried on those words alone in which they could find
 * something, for they are slower than all the rest of the analysis.
 */
final class CyrillicFilter extends TokenFilter {

    /** By which Hibernate Search makes one. */
    public static final class Factory extends TokenFilterFactory {

        public Factory(Map<String, String> none) {
            super(none);
        }

        @Override
        public TokenStream create(TokenStream input) {
            return new CyrillicFilter(input);
        }
    }

    private static final char FIRST_CYRILLIC = 0x400;

    /** Нефтью is a case of нефть, and the stemmer takes it as it stands. */
    private static final int SHORTEST_IN_ANY_CASE = 5;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final Matcher endings =
            Pattern.compile(KazakhEndings.OF_A_KAZAKH_WORD).matcher("");

    CyrillicFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        boolean isKazakh = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'ё') {
                word.buffer()[i] = 'е';
            }
            isKazakh |= letter >= FIRST_CYRILLIC && KazakhEndings.LETTERS.indexOf(letter) >= 0;
        }
        if (isKazakh) {
            if (endings.reset(word).find()) {
                word.setLength(endings.end(1));
            }
            for (int i = 0; i < word.length(); i++) {
                word.buffer()[i] = RussianLetters.of(word.charAt(i));
            }
        } else if (word.length() >= SHORTEST_IN_ANY_CASE && isInSoftCase(word.length())) {
            word.setLength(word.length() - 1);
        }
        return true;
    }

    private boolean isInSoftCase(int length) {
        return word.charAt(length - 1) == 'ю' && word.charAt(length - 2) == 'ь';
    }
}
