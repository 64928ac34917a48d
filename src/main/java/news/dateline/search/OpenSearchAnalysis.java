package news.dateline.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyser of {@link TextAnalysis}, said so that OpenSearch makes the same words, with what it brings along. */
public class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(TextAnalysis.TEXT)
                .custom()
                .tokenizer("standard")
                .tokenFilters(
                        "english_possessive",
                        "lowercase",
                        "asciifolding",
                        "io_as_ie",
                        "kazakh_endings",
                        "keyword_repeat",
                        "porter_stem",
                        "russian_stem",
                        "remove_duplicates");
        context.analyzer(TextAnalysis.UNSTEMMED)
                .custom()
                .tokenizer("standard")
                .tokenFilters("english_possessive", "lowercase", "asciifolding", "io_as_ie", "kazakh_endings");
        context.tokenFilter("english_possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("io_as_ie")
                .type("pattern_replace")
                .param("pattern", "ё")
                .param("replacement", "е");
        context.tokenFilter("kazakh_endings")
                .type("pattern_replace")
                .param("pattern", KazakhEndings.PATTERN)
                .param("replacement", "$1")
                .param("all", false);
        context.tokenFilter("russian_stem").type("stemmer").param("language", "light_russian");
    }
}
