package news.dateline.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.concept.names.RussianLetters;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyser of {@link TextAnalysis}, said so that OpenSearch makes the same words, with what it brings along. */
public class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final List<String> LETTERS = IntStream.range(0, RussianLetters.KAZAKH.length())
            .mapToObj(letter -> "kazakh_letter_" + letter)
            .toList();

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(TextAnalysis.TEXT)
                .custom()
                .tokenizer("standard")
                .tokenFilters(filters("keyword_repeat", "porter_stem", "russian_stem", "remove_duplicates"));
        context.analyzer(TextAnalysis.UNSTEMMED).custom().tokenizer("standard").tokenFilters(filters());
        context.tokenFilter("english_possessive").type("stemmer").param("language", "possessive_english");
        replace(context, "io_as_ie", "ё", "е");
        context.tokenFilter("kazakh_endings")
                .type("pattern_replace")
                .param("pattern", KazakhEndings.PATTERN)
                .param("replacement", "$1")
                .param("all", false);
        for (int i = 0; i < LETTERS.size(); i++) {
            char letter = RussianLetters.KAZAKH.charAt(i);
            replace(context, LETTERS.get(i), String.valueOf(letter), String.valueOf(RussianLetters.of(letter)));
        }
        replace(context, "soft_case", "^(.{3,}ь)ю$", "$1");
        context.tokenFilter("russian_stem").type("stemmer").param("language", "light_russian");
    }

    private static String[] filters(String... further) {
        return Stream.of(
                        Stream.of("english_possessive", "lowercase", "asciifolding", "io_as_ie", "kazakh_endings"),
                        LETTERS.stream(),
                        Stream.of("soft_case"),
                        Stream.of(further))
                .flatMap(all -> all)
                .toArray(String[]::new);
    }

    private static void replace(
            ElasticsearchAnalysisConfigurationContext context, String filter, String pattern, String replacement) {
        context.tokenFilter(filter)
                .type("pattern_replace")
                .param("pattern", pattern)
                .param("replacement", replacement);
    }
}
