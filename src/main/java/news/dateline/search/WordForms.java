package news.dateline.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * In which forms a word is looked for, remembered: few words make up most of all texts, and to take one apart costs
 * several times as much as to look it up.
 */
final class WordForms extends Analyzer {

    /** More than a newspaper of three languages uses in a year; some twenty megabytes when there are as many. */
    private static final int MOST = 100_000;

    private static final char[][] NONE = {};

    private final Cache<String, char[][]> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Never none, unless the word is empty. */
    char[][] of(String word) throws IOException {
        char[][] forms = known.getIfPresent(word);
        if (forms == null) {
            forms = analyze(word);
            known.put(word, forms);
        }
        return forms;
    }

    private char[][] analyze(String word) throws IOException {
        List<char[]> forms = new ArrayList<>();
        try (TokenStream stream = tokenStream("", word)) {
            CharTermAttribute form = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                forms.add(form.toString().toCharArray());
            }
            stream.end();
        }
        return forms.toArray(NONE);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer word = new KeywordTokenizer();
        TokenStream plain =
                new CyrillicFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(word))));
        // A surname as it stands looks like a case of another word to the Russian stemmer, so that Токаев and
        // Токаева get different stems. Words as written beside their stems bring them together again.
        TokenStream stems = new RussianLightStemFilter(new PorterStemFilter(new KeywordRepeatFilter(plain)));
        return new TokenStreamComponents(word, new RemoveDuplicatesTokenFilter(stems));
    }
}
