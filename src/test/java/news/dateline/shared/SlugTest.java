package news.dateline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kazakhstan crisis heightens instability | kazakhstan-crisis-heightens-instability",
                "'  \"Shoot without warning\"—again!  ' | shoot-without-warning-again",
                "Кризис в Казахстане | krizis-v-kazakhstane",
                "Côte d’Ivoire | cote-divoire",
                "Қасым-Жомарт Тоқаев | qasym-zhomart-toqaev"
            })
    void readsLikeItsText(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void isEmptyWhereNothingCanBeWritten() {
        assertThat(Slug.of("?!…")).isEmpty();
    }

    @Test
    void endsAtAWordWhenTheTextIsLong() {
        String slug = Slug.of("word ".repeat(50));

        assertThat(slug).hasSizeLessThanOrEqualTo(90).matches("word(-word)+");
    }
}
