package news.dateline.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        assertThat(render(hostile).select("*")).allSatisfy(element -> {
            assertThat(element.tagName()).isIn("body", "p", "a");
            assertThat(element.attributes().asList())
                    .allSatisfy(attribute -> assertThat(attribute.getKey()).isNotEqualTo("onmouseover"));
            assertThat(element.attr("href"))
                    .doesNotContainIgnoringCase("script")
                    .doesNotContain("data:");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[press](javascript:x)", "[press](data:x)", "[press](figure:)", "[press]()", "![press](x.png)"})
    void keepsTheWordsOfALinkThatLeadsNowhere(String link) {
        assertThat(render("Do not " + link + " *here*").html()).isEqualTo("<p>Do not press <em>here</em></p>");
    }

    @Test
    void linksABareAddress() {
        assertThat(render("<https://example.org/a?b=1>").select("a").attr("href"))
                .isEqualTo("https://example.org/a?b=1");
    }

    @Test
    void showsHtmlAsItWasTyped() {
        assertThat(render("<div>\nA <b>bold</b> *word*\n</div>").html())
                .isEqualTo("<p>&lt;div&gt; A &lt;b&gt;bold&lt;/b&gt; <em>word</em> &lt;/div&gt;</p>");
    }

    @Test
    void putsHeadingsBelowTheHeadline() {
        assertThat(render("# One\n\n## Two\n\n###### Six").select("h2, h3, h4").eachText())
                .containsExactly("One", "Two", "Six");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a ",
                "<a b='",
                "<a@b",
                "</",
                "[a](<b",
                "[a](b \"",
                "![a](b '",
                "[[a](",
                "[a\n",
                "\\\n",
                "a**bc* ",
                "*a_ ",
                "**a ",
                "`a``b```c",
                "&a",
                "> a\n",
                "- a\n",
                "#\n",
                "a\n=\n"
            })
    @Timeout(60)
    void losesNoWordOfAHostileText(String part) {
        String source = part.repeat(200_000 / part.length());

        assertThat(lettersOf(render(source).text())).isEqualTo(lettersOf(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a *", "**a b** ", "![ ](a)", "[ ] "})
    @Timeout(60)
    void survivesMarksThatNestWithoutEnd(String pair) {
        int half = pair.length() / 2;
        String source = pair.substring(0, half).repeat(25_000) + "word"
                + pair.substring(half).repeat(25_000);

        assertThat(render(source).text()).contains("word");
        assertThat(Markdown.text(source)).contains("word");
    }

    private static Element render(String source) {
        return Jsoup.parseBodyFragment(Markdown.html(source)).body();
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^a-z]", "");
    }
}
