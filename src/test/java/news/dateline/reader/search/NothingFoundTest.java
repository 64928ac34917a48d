package news.dateline.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page offers to somebody who finds nothing: only what finds something. */
@PortalTest
class NothingFoundTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    private final String word = Newsroom.word();
    private final String name = Newsroom.word();

    /** With more wrong letters than are forgiven. */
    private final String wrong = name.substring(0, 5) + "bb" + name.substring(7);

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void aNameThatWasMissedIsProposedWithTheFiltersKept() throws Exception {
        var person = newsroom.person(name, "Ansgar " + name);
        var there = newsroom.region(word + "land");
        var nowhere = newsroom.region(word + "nowhere");
        newsroom.publish("Told " + word, "", "", person.id(), there.id());
        await(name);

        Page found = search(wrong + "+zyzzyvas&region=" + there.slug());
        assertThat(found.html().select(".search__near a").eachText()).containsExactly("Ansgar " + name);
        String url = found.html().select(".search__near a").attr("href");
        assertThat(url).isEqualTo("/search?q=Ansgar%20" + name + "&region=" + there.slug());
        assertThat(browser.get(url).html().select(".hit")).hasSize(1);

        assertThat(search(wrong + "+zyzzyvas&region=" + nowhere.slug()).html().select(".search__near a"))
                .as("it finds nothing there")
                .isEmpty();
    }

    @Test
    void nothingElseIsMeantByAWordThatAStoryHas() throws Exception {
        var person = newsroom.person(name, "Ansgar " + name);
        var there = newsroom.region(word + "land");
        newsroom.publish("Told", "", "", person.id(), there.id());
        newsroom.publish("Written so " + wrong, "", "");
        await(name);
        await(wrong);
        Page page = search(wrong + "&region=" + there.slug());
        assertThat(page.html().select(".search__none")).hasSize(1);
        assertThat(page.html().select(".search__near a")).isEmpty();
    }

    @Test
    void aWordThatNothingHasCanBeLeftOut() throws Exception {
        newsroom.publish("Told " + word, "", "");
        await(word);
        Page page = search(word + "+zzyzx&from=2020-01-01");
        assertThat(page.html().select(".search__none a").eachText()).containsExactly("Search without “zzyzx”");
        assertThat(page.html().select(".search__none a").eachAttr("href"))
                .containsExactly("/search?q=" + word + "&from=2020-01-01");
        assertThat(search("zzyzx+qqwwqq").html().select(".search__none a")).isEmpty();
    }

    @Test
    void aFilterCanBeLeftOutWhereThatHelps() throws Exception {
        var there = newsroom.region(word + "land");
        var elsewhere = newsroom.region(word + "nowhere");
        newsroom.publish("Told " + word, "", "", there.id());
        await(word);
        String both = "&region=" + elsewhere.slug() + "&topic="
                + newsroom.topic(word + " topic").slug();
        assertThat(search(word + both).html().select(".search__none a").eachAttr("href"))
                .as("neither alone helps")
                .containsExactly("/search?q=" + word);
        assertThat(search(word + "&region=" + elsewhere.slug())
                        .html()
                        .select(".search__none a")
                        .eachAttr("href"))
                .containsExactly("/search?q=" + word);
    }

    private void await(String words) throws Exception {
        Eventually.get(() -> search(words).html().select(".hit").size(), hits -> hits == 1);
    }

    private Page search(String query) {
        return browser.get("/search?q=" + query);
    }
}
