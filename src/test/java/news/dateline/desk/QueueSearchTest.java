package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class QueueSearchTest {

    private static final String LIST = "/admin/stories?q=";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Statements statements;

    private final String word = Newsroom.word();
    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
    }

    @Test
    void theBestMatchComesFirstUnlessTheLatestIsWanted() throws Exception {
        UUID best = newsroom.draft("The " + word);
        UUID latest = newsroom.draft("Another headline");
        newsroom.stage(latest, "Another headline", "", "Somewhere below, the " + word);
        waitFor(LIST + word, 2);
        Page page = editor.get(LIST + word);
        assertThat(headlines(page)).containsExactly("The " + word, "Another headline");
        assertThat(page.text("[aria-label=Order] a[aria-current]")).isEqualTo("Best match first");
        Page other = editor.get(
                page.html().select("[aria-label=Order] a:not([aria-current])").attr("href"));
        assertThat(headlines(other)).containsExactly("Another headline", "The " + word);
        assertThat(best).isNotEqualTo(latest);
    }

    @Test
    void aReporterFindsOnlyTheirOwn() throws Exception {
        newsroom.draft("Somebody’s " + word);
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        DeskPages.blank(reporter).with("headline", "My own " + word).press("Save draft");
        waitFor(LIST + word, 2);
        assertThat(headlines(reporter.get(LIST + word))).containsExactly("My own " + word);
        assertThat(reporter.get(LIST + "somebody+" + word).text()).contains("No story has these words.");
    }

    @Test
    void statusLanguageRegionAndTopicNarrowWithWordsAndWithout() throws Exception {
        var country = newsroom.region(word + "-country", null, "Country " + word);
        var city = newsroom.region(word + "-city", country.id(), "City");
        var topic = newsroom.topic(word + "-topic", null, "Topic");
        newsroom.draft("There " + word, city.id(), topic.id());
        newsroom.draft("Elsewhere " + word);
        newsroom.publish("Out " + word, "", "", country.id());
        waitFor(LIST + word, 3);
        for (String words : List.of(LIST + word, LIST)) {
            String there = words + "&region=Country+" + word;
            assertThat(headlines(editor.get(there))).containsExactlyInAnyOrder("There " + word, "Out " + word);
            assertThat(headlines(editor.get(there + "&status=DRAFT"))).containsExactly("There " + word);
            assertThat(headlines(editor.get(there + "&topic=topics/" + word + "-topic")))
                    .containsExactly("There " + word);
            assertThat(headlines(editor.get(there + "&lang=en"))).hasSize(2);
            Page none = editor.get(there + "&lang=ru");
            assertThat(headlines(none)).isEmpty();
            assertThat(none.value("Region")).isEqualTo("Country " + word);
            assertThat(none.has("details.queue-narrow[open]")).isTrue();
        }
    }

    @Test
    void whatIsNoRegionIsSaidAndKept() throws Exception {
        newsroom.draft(word);
        waitFor(LIST + word, 1);
        Page page = editor.get(LIST + word + "&region=Nowhere" + word);
        assertThat(page.problem("Region")).contains("Nothing is called “Nowhere" + word + "”", "not narrowed");
        assertThat(page.value("Region")).isEqualTo("Nowhere" + word);
        assertThat(headlines(page)).hasSize(1);
    }

    @Test
    void theFormAndTheLinksKeepWhatIsAskedFor() throws Exception {
        for (int i = 0; i < 31; i++) {
            newsroom.draft("{" + word + "} & more");
        }
        String asked = LIST + "%7B" + word + "%7D+%26+more&status=DRAFT&lang=en";
        waitFor(asked, 30);
        Page first = editor.get(asked);
        assertThat(headlines(first)).hasSize(30);
        Page second = Eventually.get(
                () -> editor.get(editor.get(asked).html().select("a[rel=next]").attr("href")),
                page -> headlines(page).size() == 1);
        assertThat(second.has("a[rel=next]")).isFalse();
        assertThat(second.value("Words of the story, or a name in any script")).isEqualTo("{" + word + "} & more");
        assertThat(second.text("[aria-label=Status] a[aria-current]")).isEqualTo("Draft");
        assertThat(headlines(editor.get(second.html().select(".pager a").attr("href"))))
                .hasSize(30);
        assertThat(editor.get(LIST + word + "&after=nonsense").status()).isEqualTo(400);
    }

    @Test
    void wordsWithoutALetterAreNone() {
        newsroom.draft(word);
        assertThat(headlines(editor.get(LIST + "%22-%22"))).contains(word);
    }

    @Test
    void aSearchTakesFewStatementsHoweverManyStoriesItFinds() throws Exception {
        var region = newsroom.region(word, null, "Region " + word);
        String asked = LIST + word + "&region=regions/" + word;
        newsroom.draft(word, region.id());
        waitFor(asked, 1);
        int one = count(asked);
        assertThat(one).isBetween(1, 12);
        for (int i = 0; i < 5; i++) {
            newsroom.draft(word, region.id());
        }
        waitFor(asked, 6);
        assertThat(count(asked)).isEqualTo(one);
    }

    // What goes on behind the portal meanwhile can only add to a count.
    private int count(String path) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            statements.forget();
            editor.get(path);
            least = Math.min(least, statements.seen().size());
        }
        return least;
    }

    private void waitFor(String path, int count) throws Exception {
        Eventually.get(() -> headlines(editor.get(path)), found -> found.size() == count);
    }

    private static List<String> headlines(Page page) {
        assertThat(page.status()).isEqualTo(200);
        return page.html().select(".queue h2").eachText();
    }
}
