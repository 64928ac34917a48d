package news.dateline.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts in the place of each word its forms. */
final class RememberedForms extends TokenFilter {

    private static final char[][] NONE = {};

    private final WordForms known;
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private char[][] forms = NONE;
    private int next;

    RememberedForms(TokenStream words, WordForms known) {
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
