package news.dateline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rendersWhatStoriesAreMadeOf() {
        String html = Markdown.html("## Troops\n\nThey *came* on **6 January**.\n\n> Quoted\n\n- one\n- two");

        assertThat(html)
                .contains("<h2>Troops</h2>", "<em>came</em>", "<strong>6 January</strong>")
                .contains("<blockquote>", "<li>one</li>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[press](javascript:alert(1))",
                "[press](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(1))",
                "<iframe src=//example.org></iframe>",
                "[press](<javascript:alert(1)>\"onmouseover=alert(1)\")",
                "<a href=\"vbscript:x\">press</a>"
            })
    void letsNothingHostileThrough(String hostile) {
        assertThat(org.jsoup.Jsoup.parseBodyFragment(Markdown.html(hostile))
                        .body()
                        .select("*"))
                .allSatisfy(element -> {
                    assertThat(element.tagName()).isIn("body", "p", "a");
                    assertThat(element.attributes().asList())
                            .allSatisfy(
                                    attribute -> assertThat(attribute.getKey()).isNotEqualTo("onmouseover"));
                    assertThat(element.attr("href"))
                            .doesNotContainIgnoringCase("script")
                            .doesNotContain("data:");
                });
    }

    @Test
    void givesTheWordsAlone() {
        assertThat(Markdown.text("## Troops\n\nThey *came* with [2,500](figure:x) men."))
                .isEqualTo("Troops\n\nThey came with 2,500 men.");
    }

    @Test
    void survivesATextThatNestsWithoutEnd() {
        assertThat(Markdown.html("> ".repeat(90_000) + "word")).contains("word");
    }
}
