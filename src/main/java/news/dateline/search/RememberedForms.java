package news.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What an analyser makes of each word, remembered: few words make up most of a text, and to take one apart costs several
 * times as much as to look it up. For analysers that look at one word at a time.
 */
final class RememberedForms extends TokenFilter {

    /** A megabyte or two; past it all are forgotten, since the frequent ones are soon there again. */
    private static final int MOST = 20_000;

    private static final char[][] NONE = {};

    private final Analyzer ofAWord;
    private final CharArrayMap<char[][]> known = new CharArrayMap<>(MOST, false);
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private char[][] forms = NONE;
    private int next;

    RememberedForms(TokenStream words, Analyzer ofAWord) {
        super(words);
        this.ofAWord = ofAWord;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < forms.length) {
            position.setPositionIncrement(0);
        } else if (input.incrementToken()) {
            forms = known.get(word.buffer(), 0, word.length());
            if (forms == null) {
                forms = remember(word.toString());
            }
            next = 0;
        } else {
            return false;
        }
        char[] form = forms[next++];
        word.copyBuffer(form, 0, form.length);
        return true;
    }

    private char[][] remember(String text) throws IOException {
        List<char[]> found = new ArrayList<>();
        try (TokenStream stream = ofAWord.tokenStream("", text)) {
            CharTermAttribute form = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(form.toString().toCharArray());
            }
            stream.end();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        char[][] all = found.toArray(NONE);
        known.put(text, all);
        return all;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = NONE;
        next = 0;
    }
}
