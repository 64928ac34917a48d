package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What admins see of the search index, and monitors. */
@PortalTest
class IndexPageTest {

    private static final String PATH = "/admin/search";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Test
    void anAdminHasTheIndexBuiltAnewAndSeesItDone() throws Exception {
        String word = Newsroom.word();
        newsroom.publish(word, "", "");
        Browser admin = staff.signedIn(port, Role.ADMIN);
        Page before = Eventually.get(
                () -> admin.get(PATH), page -> page.text("#waiting").equals("0"));
        assertThat(before.text("#indexed")).isEqualTo(before.text("#published"));
        assertThat(before.header("Refresh")).isEmpty();
        assertThat(before.has("#meanwhile")).as("searches find all meanwhile").isFalse();
        String filled = time(before);

        before.form("#rebuild").press("Rebuild");

        Page after = Eventually.get(
                () -> admin.get(PATH),
                page -> page.html().select("progress").isEmpty() && !time(page).equals(filled));
        assertThat(after.text("#indexed")).isEqualTo(after.text("#published"));
        Eventually.get(
                () -> new Browser(port).get("/search?q=" + word),
                found -> found.html().select(".hit").size() == 1);
        assertThat(admin.get("/admin/audit?action=INDEX_REBUILT").text(".log"))
                .contains("Had the search index built anew");

        before.form("#rebuild").press("Rebuild");
        assertThat(time(admin.get(PATH))).as("a page that was left open").isEqualTo(time(after));
    }

    private static String time(Page page) {
        return page.html().select("#filled time").attr("datetime");
    }

    @Test
    void healthSaysHowFarTheSearchIsBehind() throws Exception {
        Page health =
                Eventually.get(() -> new Browser(port).get("/actuator/health/search"), page -> page.status() == 200);
        assertThat(health.response().body())
                .contains(
                        "\"engine\":\"Lucene, in this process\"", "\"waiting\":", "\"secondsBehind\":", "\"givenUp\":");
        assertThat(new Browser(port)
                        .get("/actuator/health/readiness")
                        .response()
                        .body())
                .doesNotContain("searchIndex");
    }
}
