package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever somebody wrote stands under the same label, on whatever page it comes back. */
@PortalTest
class StoryFieldsTest {

    private static final List<String> LABELS = List.of(
            "Kicker",
            "Headline",
            "Standfirst",
            "Byline",
            "Dateline",
            "Body",
            "Editor's note",
            "Language",
            "Time zone",
            "Regions",
            "Regions by name",
            "Topics",
            "Topics by name",
            "People",
            "People by name",
            "Organisations",
            "Organisations by name",
            "Events",
            "Events by name",
            "Storyline",
            "Lead picture",
            "Find a picture",
            "Source",
            "Source link",
            "Embargo until",
            "Change note");

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("Kicker", "Protest"),
            Map.entry("Headline", "All fields"),
            Map.entry("Standfirst", "In a sentence.\nOr two."),
            Map.entry("Byline", "A. Reporter"),
            Map.entry("Dateline", "Almaty"),
            Map.entry("Body", "One\n\n  two\n"),
            Map.entry("Editor's note", "A note"),
            Map.entry("Time zone", "Asia/Bishkek"),
            Map.entry("Source", "Own reporting"),
            Map.entry("Source link", "https://example.org/a?b=c&d=e"),
            Map.entry("Change note", "New"));

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    private Browser reporter;
    private Form filled;

    @BeforeEach
    void fillIn() {
        reporter = staff.signedIn(port, Role.REPORTER);
        Page blank = reporter.get("/admin/stories/new");
        filled = blank.form("#story");
        WRITTEN.forEach((label, text) -> filled.with(blank.field(label).attr("name"), text));
        filled.choosing("regions", newsroom.region("Here").id())
                .choosing("regions", newsroom.region("There").id());
        filled.choosing("topics", newsroom.topic("This").id());
    }

    @Test
    void theFormHasThemInTheirOrder() {
        assertThat(reporter.get("/admin/stories/new")
                        .html()
                        .select("#story label")
                        .eachText())
                .isEqualTo(LABELS);
    }

    @Test
    void aFormWithErrorsHasThemAll() {
        assertHasAll(filled.with("language", "tlh").press("Save draft"), 422);
    }

    @Test
    void aRefusalHasThemAll() {
        String path = "/admin/stories/" + filled.fields().value("id") + "/publication";
        assertHasAll(reporter.post(path, filled.fields()), 403);
    }

    @Test
    void anEndedSessionHasThemAllAndSendsExactlyTheSameAgain() {
        reporter.forgetCookies();
        Page ended = filled.press("Submit for review");

        assertHasAll(ended, 403);
        assertThat(ended.text()).contains("Submit for review, for the story “All fields”");
        assertThat(ended.form("form.stack")
                        .fields()
                        .without("_csrf")
                        .without("givenBack")
                        .all())
                .containsExactlyInAnyOrderElementsOf(
                        withBrowsersLines(filled.fields().without("_csrf")));
    }

    private static void assertHasAll(Page page, int status) {
        assertThat(page.status()).isEqualTo(status);
        WRITTEN.forEach((label, text) ->
                assertThat(page.value(label).stripTrailing()).as(label).isEqualTo(text.stripTrailing()));
    }

    /** The form of the test sends line ends as they come; one that was shown sends them as browsers do. */
    private static List<Fields.Field> withBrowsersLines(Fields fields) {
        return fields.all().stream()
                .map(field -> new Fields.Field(field.name(), field.value().replace("\n", "\r\n")))
                .toList();
    }
}
