package news.dateline.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * One analyser for all languages, so that a query need not say in which language it is. Each stemmer leaves words in
 * the other's script alone.
 */
public class TextAnalysis implements LuceneAnalysisConfigurer {

    static final String TEXT = "text";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(TEXT)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("patternReplace")
                .param("pattern", "ё")
                .param("replacement", "е")
                .param("replace", "all")
                .tokenFilter("porterStem")
                .tokenFilter("snowballPorter")
                .param("language", "Russian");
    }
}
