package news.dateline.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
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
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * One analyser for all languages, so that a query need not say in which language it is. Each stemmer leaves words in
 * the other's script alone.
 */
public class TextAnalysis implements LuceneAnalysisConfigurer {

    static final String TEXT = "text";

    /** For words in which a letter may be wrong: where one becomes two, engines look for both just as they are. */
    static final String UNSTEMMED = "unstemmed";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(TEXT).custom().tokenizer("standard").tokenFilter(FormsFactory.class);
        context.analyzer(UNSTEMMED)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter(CyrillicFilter.Factory.class);
    }

    /** By which Hibernate Search makes the filter of {@link #TEXT}. */
    public static final class FormsFactory extends TokenFilterFactory {

        private final Analyzer ofAWord = new OfAWord();

        public FormsFactory(Map<String, String> none) {
            super(none);
        }

        @Override
        public TokenStream create(TokenStream words) {
            return new RememberedForms(words, ofAWord);
        }
    }

    private static final class OfAWord extends Analyzer {

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
}
