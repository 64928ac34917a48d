package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class FrontPageTest {

    @LocalServerPort
    private int port;

    private Page front;

    @BeforeEach
    void open() {
        front = new Browser(port).get("/");
    }

    @Test
    void isLedByTheStoryThatEditorsPutFirst() {
        assertThat(front.html().select(".lead__headline a").attr("href")).isEqualTo(PageTypes.LEAD);
    }

    @Test
    void tellsNoStoryTwiceInItsUpperPart() {
        List<String> headlines = front.html()
                .select(".front__top h2 a, .front__top h3 a, .front__latest h3 a")
                .eachAttr("href");

        assertThat(headlines).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWithTheStoriesRightBeforeThose() {
        List<String> upper =
                front.html().select(".front__beside h3 a, .front__latest h3 a").eachAttr("href");
        Page older = new Browser(port).get(front.html().select(".pager__older").attr("href"));

        assertThat(older.status()).isEqualTo(200);
        assertThat(older.html().select(".front__latest h3 a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(upper);
    }

    @Test
    void showsTheFiguresLastSpokenOfWithWhoSaidSo() {
        // Other tests speak of figures too.
        assertThat(front.html().select(".front__figures li"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.text())
                        .containsPattern("(Reported|Confirmed|Denied|Revised|Retracted) by \\p{L}"));
    }

    @Test
    void cutsTheNewsByCountryTopicAndStoryline() {
        assertThat(front.html().select("[aria-labelledby=regions] h3 a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/regions/"));
        assertThat(front.html().select("[aria-labelledby=topics] h3 a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/topics/"));
        assertThat(front.text("[aria-labelledby=storylines] h3")).contains("Kazakhstan, January 2022");
        assertThat(front.html().select(".column, .storyline-strip").stream())
                .allMatch(column -> !column.select("a").isEmpty());
    }

    @Test
    void saysWhereToGoWhereThereIsNoStory() {
        Page kazakh = new Browser(port).get("/kk");

        assertThat(kazakh.html().select(".empty a[hreflang=en]").attr("href")).isEqualTo("/");
    }

    @Test
    void isFoundWithoutTheSlashAtItsEnd() {
        for (String path : List.of("/ru", "/kk")) {
            Wire.Answer moved = new Wire(port).get(path);

            assertThat(moved.status()).isEqualTo(301);
            assertThat(moved.header("Location")).isEqualTo(path + "/");
            assertThat(moved.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(moved.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }
}
