package news.dateline.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts in the place of each word its forms. */
final class RememberedForms extends TokenFilter {

    /** By which Hibernate Search makes one. */
    public static final class Factory extends TokenFilterFactory {

        private final WordForms known = new WordForms();

        public Factory(Map<String, String> none) {
            super(none);
        }

        @Override
        public TokenStream create(TokenStream words) {
            return new RememberedForms(words, known);
        }
    }

    private static final char[][] NONE = {};

    private final WordForms known;
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private char[][] forms = NONE;
    private int next;

    private RememberedForms(TokenStream words, WordForms known) {
        super(words);
        this.known = known;
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean isAnother = next < forms.length;
        while (next == forms.length) {
            if (!input.incrementToken()) {
                return false;
            }
            forms = known.of(word.toString());
            next = 0;
        }
        if (isAnother) {
            position.setPositionIncrement(0);
        }
        char[] form = forms[next++];
        word.copyBuffer(form, 0, form.length);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = NONE;
        next = 0;
    }
}
