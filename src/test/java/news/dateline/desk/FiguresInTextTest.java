package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.story.Mark;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.HostileText;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With scripts off: numbers of a text are marked in its form, as known figures or as new ones. */
@PortalTest
class FiguresInTextTest {

    private static final String FIND = "Find figures in the text";
    private static final String MAKE = "Make this a figure";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private Browser editor;

    /** Of numbers that no other test knows. */
    private final String unit = "tents " + Newsroom.word();

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
    }

    private Page find(Browser browser, String body) {
        return DeskPages.blank(browser)
                .with("headline", "Numbers")
                .with("body", body)
                .press(FIND);
    }

    private static List<String> words(Page page) {
        return page.html().select(".number > .excerpt mark").eachText();
    }

    /** The button with this text beside the number with these words, of several the last. */
    private static Element button(Page page, String words, String text) {
        return page.html().select(".number").stream()
                .filter(one -> one.select("> .excerpt mark").text().equals(words))
                .flatMap(one -> one.select("button").stream())
                .filter(one -> one.text().equals(text))
                .reduce((a, b) -> b)
                .orElseThrow(
                        () -> new AssertionError("No " + text + " for " + words + " in " + page.text(".proposals")));
    }

    private static Page press(Page page, String words, String text) {
        return page.form("#story").press(button(page, words, text));
    }

    /** Of a number that was opened. */
    private Form filled(Page opened) {
        return opened.form("#story")
                .with("figure-unit", unit)
                .with("figure-counts", unit)
                .with("figure-speaker", "unnamed reports");
    }

    private UUID figure(String number) {
        Page made = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", unit)
                .with("qualifier", "AT_LEAST")
                .with("value", number)
                .with("unit", "tents")
                .with("speaker", "unnamed reports")
                .press("Save");
        return UUID.fromString(made.path().substring("/admin/figures/".length()));
    }

    private long made() {
        return database.sql("select count(*) from figure where counts = ?")
                .param(unit)
                .query(Long.class)
                .single();
    }

    @Test
    void listsWhatIsNotMarkedAndKeepsAllThatWasTyped() {
        Page page = DeskPages.blank(editor)
                .with("headline", "Numbers")
                .with(
                        "body",
                        "On 5 January 2022 **at least 871** people came.\r\n\r\n[About 90](figure:x) and 18 percent stayed.")
                .with("zone", "Mars/Olympus")
                .press(FIND);

        assertThat(page.response().request().method()).isEqualTo("GET");
        assertThat(words(page)).containsExactly("at least 871", "18 percent");
        assertThat(page.text(".number")).contains("On 5 January 2022 at least 871 people came.");
        assertThat(page.value("Time zone")).isEqualTo("Mars/Olympus");
        assertThat(page.value("Body")).contains("**at least 871** people");
        assertThat(editor.get("/admin/stories").text()).doesNotContain("Numbers");
        assertThat(find(editor, "Nothing, in 2022.").text(".proposals")).contains("No numbers were found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Save draft", "Submit for review", "Publish", "Find names in the text"})
    void aHalfFilledFormIsKeptWhicheverButtonIsPressed(String button) {
        Page opened = press(find(editor, "There stood 87,151 tents."), "87,151", "New figure");

        Page after =
                filled(opened).with("figure-link", "https://example.org/tents").press(button);

        assertThat(after.path()).startsWith("/admin/stories/");
        assertThat(after.value("Who says so")).isEqualTo("unnamed reports");
        assertThat(after.html().select("#figure-link").val()).isEqualTo("https://example.org/tents");
        assertThat(words(after)).contains("87,151");
        Page made = press(after, "87,151", "Make this a figure");
        assertThat(made.text(".notice")).contains("Recorded and marked");
    }

    @Test
    void aHalfFilledFormIsKeptWhileSomebodyDecidesBetweenTwoTexts() {
        Page saved = DeskPages.blank(editor)
                .with("headline", "Two count")
                .with("body", "There stood 87,151 tents.\n\nNobody came.")
                .press("Save draft");
        Page opened = press(saved.form("#story").press(FIND), "87,151", "New figure");
        Form theirs = staff.signedIn(port, Role.EDITOR).get(saved.path()).form("#story");
        theirs.with("body", "There stood 87,151 tents.\n\nThey all came.").press("Save draft");

        Page conflict = filled(opened)
                .with("body", "There stood 87,151 tents.\n\nHalf of them came.")
                .press("Save draft");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text(".conflict .hint")).contains("figure");
        Form deciding = conflict.form("#story");
        conflict.html()
                .select(".place input[type=radio]")
                .eachAttr("name")
                .forEach(name -> deciding.with(name, "mine"));
        Page after = deciding.press("Save draft");

        assertThat(after.text(".notice")).contains("Saved as revision 3");
        assertThat(after.value("Who says so")).isEqualTo("unnamed reports");
        assertThat(press(after, "87,151", "Make this a figure").text(".notice")).contains("Recorded and marked");
    }

    @Test
    void offersAFigureWithBothEndsOfARangeAfterManyWithOne() {
        for (int other = 0; other < 6; other++) {
            figure("87161");
        }
        Page made = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", unit)
                .with("qualifier", "RANGE")
                .with("value", "87161")
                .with("upper", "87162")
                .with("unit", "tents")
                .with("asOf", "1999")
                .with("speaker", "unnamed reports")
                .press("Save");

        Page page = find(editor, "From a count: 87,161 to 87,162 tents.");

        assertThat(page.html().select(".number .known a").eachAttr("href")).containsExactly(made.path());
    }

    @Test
    void marksAKnownFigureAmongEqualNumbers() {
        UUID figure = figure("87143");
        Page page = find(editor, "First 87,143.\n\nThen *at least 87,143* tents\\*.\n\nLast 87,143.");
        assertThat(words(page)).containsExactly("87,143", "at least 87,143", "87,143");

        Page marked = press(page, "at least 87,143", "Mark");
        assertThat(marked.value("Body"))
                .isEqualTo(
                        "First 87,143.\n\nThen *[at least 87,143](figure:" + figure + ")* tents\\*.\n\nLast 87,143.");
        assertThat(marked.text(".notice")).contains("Marked as: at least 87,143 " + unit, "Not saved yet");
        assertThat(words(marked)).containsExactly("87,143", "87,143");

        Page both = press(marked, "87,143", "Mark");
        assertThat(both.value("Body")).startsWith("First 87,143.").endsWith("Last [87,143](figure:" + figure + ").");
    }

    @Test
    void offersWhatStoriesOfTheSameRegionSayFirst() {
        UUID region = newsroom.region("A place of tents").id();
        UUID one = figure("87144");
        Page other = editor.get("/admin/figures/" + figure("87144"));
        other.form("#entry").with("region", "regions/" + slug(region)).press("Save");
        Form form = DeskPages.blank(editor).with("headline", "Numbers").with("body", "Some 87144 tents.");

        Page page = form.choosing("regions", region).press(FIND);
        assertThat(page.html().select("button[name=mark]").eachAttr("value"))
                .hasSize(2)
                .first()
                .asString()
                .doesNotEndWith(one.toString());
    }

    private String slug(UUID concept) {
        return database.sql("select slug from concept where id = ?")
                .param(concept)
                .query(String.class)
                .single();
    }

    @Test
    void guessesInThreeLanguages() {
        Page english = find(editor, "They saw about 2.5 million tents.");
        Page opened = press(english, "about 2.5 million", "New figure");
        assertThat(opened.chosen("How exact")).containsExactly("About");
        assertThat(opened.value("Number")).isEqualTo("2500000");
        assertThat(opened.value("What it counts")).isEqualTo("tents");

        Form russian = DeskPages.blank(editor)
                .with("language", "ru")
                .with("headline", "Числа")
                .with("body", "Ранены более 4,5 тысяч человек.");
        opened = press(russian.press(FIND), "более 4,5 тысяч человек", "New figure");
        assertThat(opened.chosen("How exact")).containsExactly("Over");
        assertThat(opened.value("Number")).isEqualTo("4500");
        assertThat(opened.value("Unit")).isEqualTo("people");

        Form kazakh = DeskPages.blank(editor)
                .with("language", "kk")
                .with("headline", "Сандар")
                .with("body", "Баға 10–18 пайызға өсті.");
        opened = press(kazakh.press(FIND), "10–18 пайызға", "New figure");
        assertThat(opened.chosen("How exact")).containsExactly("From … to …");
        assertThat(opened.value("Upper end")).isEqualTo("18");
        assertThat(opened.value("Unit")).isEqualTo("percent");
    }

    @Test
    void aFigureIsMadeOnceAndTheStoryPublishedWithIt() {
        Page saved = DeskPages.complete(editor, newsroom, "Figures " + Newsroom.word())
                .with("body", "They put up at least 87,145 tents by night.")
                .press("Save draft");
        Page opened = press(saved.form("#story").press(FIND), "at least 87,145", "New figure");
        assertThat(opened.value("Region")).startsWith("Region of Figures");
        assertThat(opened.text(".making")).contains("This story is named");

        Form form = filled(opened).with("figure-statedOn", "2009-01").with("figure-link", "https://example.org/tents");
        Page made = form.press(MAKE);
        Page twice = form.press(MAKE);

        UUID figure = Mark.entriesIn(made.value("Body")).get(0);
        assertThat(made.value("Body"))
                .isEqualTo("They put up [at least 87,145](figure:" + figure + ") tents by night.");
        assertThat(made.text(".notice")).contains("Recorded and marked: at least 87,145 " + unit, "plain words");
        assertThat(twice.value("Body")).isEqualTo(made.value("Body"));
        assertThat(made()).isOne();
        assertThat(newsroom.text(DeskPages.id(saved)).body()).doesNotContain("figure:");

        Page published = made.form("#story").press("Publish");
        assertThat(published.text(".state")).contains("Published");
        Page entry = editor.get("/admin/figures/" + figure);
        assertThat(entry.html().select(".statements-kept a[href=/admin/stories/" + DeskPages.id(saved) + "]"))
                .hasSize(1);
        Page read = new Browser(port)
                .get(published.html().select(".state a[href^=/stories/]").attr("href"));
        assertThat(read.html().select("a[href*=" + figure + "]")).isNotEmpty();
    }

    @Test
    void whatIsWrongStandsBesideTheFields() {
        Page opened = press(find(editor, "They saw 87,146 tents."), "87,146", "New figure");
        Page refused = filled(opened)
                .with("figure-value", "many")
                .with("figure-speaker", "")
                .with("figure-link", "javascript:alert(1)")
                .press(MAKE);

        assertThat(refused.problem("Number")).contains("in digits");
        assertThat(refused.problem("Who says so")).contains("Say who");
        assertThat(refused.problem("Link to the statement")).contains("https://");
        assertThat(refused.value("Number")).isEqualTo("many");
        assertThat(refused.value("What it counts")).isEqualTo(unit);
        assertThat(refused.value("Body")).isEqualTo("They saw 87,146 tents.");
        assertThat(refused.html().select("[autofocus]")).hasSize(1);
        assertThat(made()).isZero();
        Page made = refused.form("#story")
                .with("figure-value", "87146")
                .with("figure-speaker", "a neighbour")
                .with("figure-link", "")
                .press(MAKE);
        assertThat(made.value("Body")).contains("[87,146](figure:");
        assertThat(made.has(".making")).isFalse();
    }

    @Test
    void aTextThatChangedMeanwhileIsNotMarkedElsewhere() {
        Page opened = press(find(editor, "They saw 87,147 tents."), "87,147", "New figure");
        Form moved = filled(opened).with("body", "Written before.\n\nThey saw 87,147 tents.");
        assertThat(moved.press(MAKE).value("Body")).contains("Written before.", "saw [87,147](figure:");

        String second = "Nobody saw 87,148 tents, or 87,149 tents.";
        opened = press(find(editor, "They saw 87,147 tents."), "87,147", "New figure");
        Page gone = filled(opened).with("body", second).press(MAKE);
        assertThat(gone.text(".notice.bad")).contains("The text has changed", "no longer stands");
        assertThat(gone.value("Body")).isEqualTo(second);
        assertThat(gone.value("What it counts")).isEqualTo(unit);
        assertThat(gone.has(".making button.primary")).isFalse();

        Page other = press(gone, "87,149", "New figure");
        assertThat(other.value("Who says so")).isEqualTo("unnamed reports");
        assertThat(other.form("#story")
                        .with("figure-value", "87149")
                        .press(MAKE)
                        .value("Body"))
                .contains("87,148 tents, or [87,149](figure:");
        UUID figure = figure("87150");
        Page found = find(editor, "They saw 87,150 tents.");
        Page stale = found.form("#story").with("body", "No tents.").press(button(found, "87,150", "Mark"));
        assertThat(stale.text(".notice.bad")).contains("The text has changed");
        assertThat(stale.value("Body")).isEqualTo("No tents.").doesNotContain(figure.toString());
    }

    @Test
    void whatWasWrittenOfTheSourceGoesOnToTheNextNumber() {
        Page opened = press(find(editor, "They saw 87,151 tents and 87,152 beds."), "87,151", "New figure");
        Page next = filled(opened).with("figure-statedOn", "2009-01").press(button(opened, "87,152", "New figure"));

        assertThat(next.value("Number")).isEqualTo("87152");
        assertThat(next.value("What it counts")).isEqualTo("beds");
        assertThat(next.value("Who says so")).isEqualTo("unnamed reports");
        assertThat(next.value("Said on")).isEqualTo("2009-01");
        assertThat(press(next, "87,152", "Close").has(".making")).isFalse();
    }

    @Test
    void reportersMarkKnownFiguresAndMakeNone() {
        UUID figure = figure("87153");
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page page = find(reporter, "They saw 87,153 tents.");
        assertThat(page.text(".proposals")).contains("Only editors make new figures");
        assertThat(page.html().select("button[name=open]")).isEmpty();
        assertThat(press(page, "87,153", "Mark").value("Body")).contains("[87,153](figure:" + figure + ")");

        Page opened = press(find(editor, "They saw 87,154 tents."), "87,154", "New figure");
        Form form = filled(opened);
        String path = "/admin/stories/" + form.fields().value("id") + "/figures/made";
        Page refused = reporter.post(path, form.fields());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.value("Body")).isEqualTo("They saw 87,154 tents.");
        assertThat(made()).isOne();
    }

    @Test
    void anothersStoryIsNotLookedThrough() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page theirs = DeskPages.blank(editor).with("headline", "Theirs").press("Save draft");
        Form mine = DeskPages.blank(reporter).with("headline", "Mine");
        for (String step : List.of("", "/proposals", "/marked")) {
            assertThat(reporter.post(theirs.path() + "/figures" + step, mine.fields())
                            .status())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(editor.get(theirs.path() + "/figures/made").path()).isEqualTo(theirs.path());
        Form form = DeskPages.blank(editor).with("body", "5 tents");
        assertThat(proposals(form.with("account", UUID.randomUUID().toString())).status())
                .isEqualTo(403);
    }

    /** As the script of the page does. */
    private Page proposals(Form form) {
        return editor.post("/admin/stories/" + form.fields().value("id") + "/figures/proposals", form.fields());
    }

    @Test
    void comeWithoutTheFormWhereThePageStays() {
        figure("87155");
        Form form = DeskPages.blank(editor).with("body", "They saw 87,155 <img src=x> tents and 87,156 beds.");
        statements.forget();
        Page found = proposals(form);
        assertThat(statements.seen()).hasSizeBetween(1, 10);
        assertThat(words(found)).containsExactly("87,155", "87,156");
        assertThat(found.html().select("form, img")).isEmpty();

        Page opened = proposals(
                form.with("open", button(found, "87,156", "New figure").attr("value")));
        assertThat(opened.value("Number")).isEqualTo("87156");
        assertThat(opened.has(".making [data-suggest]")).isTrue();
        assertThat(database.sql("select count(*) from draft where story_id = :id")
                        .param("id", UUID.fromString(form.fields().value("id")))
                        .query(Long.class)
                        .single())
                .as("Nothing is kept of it")
                .isZero();
    }

    @Test
    void moreThanAreShownAreCounted() {
        String text = IntStream.range(0, 26).mapToObj(i -> i + 100 + " tents.").collect(Collectors.joining("\n\n"));
        Page page = find(editor, text);
        assertThat(words(page)).hasSize(20);
        assertThat(page.text(".proposals")).contains("And 6 more");
    }

    @Test
    void hostileTextIsOnlyText() {
        for (String hostile : HostileText.ALL) {
            Page page = find(editor, hostile + "\n\n87,157 tents <img src=x onerror=alert(1)>");
            assertThat(page.status()).isEqualTo(200);
            assertThat(words(page)).contains("87,157");
            Page opened = press(page, "87,157", "New figure");
            Form form = filled(opened);
            for (String field : List.of("counts", "unit", "speaker", "region", "asOf", "link", "id", "place")) {
                form = form.with("figure-" + field, hostile);
            }
            Page answer = form.with("open", hostile).with("mark", hostile).press(MAKE);
            assertThat(answer.status()).isEqualTo(200);
            for (Page one : List.of(page, opened, answer)) {
                assertThat(one.html().select("main img, main script:not([src=/js/editor/start.js])"))
                        .isEmpty();
            }
            for (String step : List.of("", "/marked")) {
                assertThat(editor.post(
                                        page.path() + step,
                                        form.with("mark", hostile + " " + hostile)
                                                .fields())
                                .status())
                        .isEqualTo(200);
            }
        }
        assertThat(made()).isZero();
    }
}
