package news.dateline.search;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes ё for е, and the endings from Kazakh words: the two patterns of {@link OpenSearchAnalysis}, tried on those words
 * alone in which they could find something, for they are slower than all the rest of the analysis.
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
        if (isKazakh && endings.reset(word).find()) {
            word.setLength(endings.end(1));
        }
        return true;
    }
}
