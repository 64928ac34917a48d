package news.dateline.search;

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
        context.analyzer(TEXT).custom().tokenizer("standard").tokenFilter(RememberedForms.Factory.class);
        context.analyzer(UNSTEMMED)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter(CyrillicFilter.Factory.class);
    }
}
