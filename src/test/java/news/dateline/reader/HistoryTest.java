package news.dateline.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.concept.Concepts;
import news.dateline.shared.text.Markdown;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.story.PublishedStories;
import news.dateline.testing.Browser;
import news.dateline.testing.MarkedEdit;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import news.dateline.testing.Wire;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers learn of what became of a story, and what they do not. */
@PortalTest
class HistoryTest {

    private static final Change TYPO = new Change(ChangeKind.TYPO, "");
    private static final Change CORRECTION = new Change(ChangeKind.CORRECTION, "We wrote 160. It was 164.");
    private static final int MOST = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PublishedStories stories;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Concepts concepts;

    private final String secret = Newsroom.word();
    private Browser browser;
    private UUID story;

    /** Public: 1, an update 3, a correction 4, a typo 6; only at the desk: 2, 5, 7. */
    @BeforeEach
    void changeAStory() {
        browser = new Browser(port);
        story = newsroom.publish("A count in the hills", "How many there were.", "At least 160 dead.\n\nIt goes on.");
        newsroom.stageWithNote(story, "Ask " + secret, secret, secret, "At least 160 dead.\n\nIt goes on, " + secret);
        newsroom.stageWithNote(
                story,
                "Of " + secret,
                "A count in the hills",
                "How many there were.",
                "At least 160 dead.\n\nMore came.");
        newsroom.publishStaged(story, new Change(ChangeKind.UPDATE, ""));
        newsroom.stage(story, "A count in the hills", "How many there were.", "At least 164 dead.\n\nMore came.");
        newsroom.publishStaged(story, CORRECTION);
        newsroom.stage(story, secret, secret, secret);
        newsroom.stage(story, "A count in the hills", "How many were there.", "At least 164 dead.\n\nMore came.");
        newsroom.publishStaged(story, TYPO);
        newsroom.stageWithNote(story, secret, secret, secret, secret);
    }

    @Test
    void isOnTheStoryWhereItChanged() {
        Page page = browser.get(path());

        assertThat(page.text(".times__changes")).isEqualTo("Changed 3 times");
        assertThat(browser.get(page.html().select(".times__changes").attr("href"))
                        .path())
                .isEqualTo(history());
        UUID other = newsroom.publish("Never changed", "", "");
        assertThat(browser.get(path(other)).has(".times__changes")).isFalse();
        assertThat(browser.get(path(other) + "/history").text(".history__intro"))
                .isEqualTo("Nothing has changed since it was first published.");
        newsroom.stage(other, "Still the first for readers", "", "");
        assertThat(browser.get(path(other)).has(".times__changes")).isFalse();
    }

    @Test
    void listsWhatReadersHadAndWhatEachTextMeant() {
        Page page = browser.get(history());

        assertThat(page.html().select(".history__kind").eachText())
                .containsExactly("Typo or other small edit", "Correction", "Update", "First published");
        assertThat(page.html().select(".history__see a").eachAttr("href"))
                .extracting(href -> href.replaceAll(".*/", ""))
                .containsExactly("4..6#changes", "3..4#changes", "1..3#changes");
        assertThat(page.html().select(".history__time time").eachAttr("datetime"))
                .hasSize(4)
                .allMatch(time -> time.matches("\\d{4}-.*"));
        assertThat(page.text(".history__intro")).startsWith("Changed 3 times");
        assertThat(page.html().select(".history__intro a").attr("href")).endsWith("/history/1..6");
    }

    @Test
    void aCorrectionLeadsToTheWordsItFixed() {
        Page page = browser.get(history());

        assertThat(page.text(".history__note")).isEqualTo(CORRECTION.note());
        assertThat(page.text(".correction__words del")).isEqualTo("160");
        assertThat(page.html().select(".correction__words a").attr("href"))
                .startsWith(path() + "#:~:text=")
                .contains("164");
        Page difference = browser.get(history() + "/3..4");
        assertThat(difference.text(".corrections")).startsWith(CORRECTION.note());
        assertThat(difference.html().select(".corrections a").attr("href"))
                .startsWith(path() + "#:~:text=")
                .contains("164");
        assertThat(difference.text(".history__kind")).isEqualTo("Correction");
        assertThat(difference.has("#changes")).isTrue();
        assertThat(browser.get(history() + "/1..6").has(".corrections")).isFalse();
    }

    @Test
    void anUpdateSaysWhatIsNew() {
        String news = "More came to the <hills>.";
        newsroom.stage(story, "A count in the hills", "How many were there.", "At least 164 dead.\n\nMore are here.");
        newsroom.publishStaged(story, new Change(ChangeKind.UPDATE, news));

        Page list = browser.get("/ru" + history());
        assertThat(list.html().select(".history__note").eachText()).containsExactly(news, CORRECTION.note());
        assertThat(list.html().select(".history__note").first().attr("lang")).isEqualTo("en");
        assertThat(browser.get(history() + "/6..8").text(".history__note")).isEqualTo(news);
        assertThat(browser.get(history() + "/1..8").has(".history__note")).isFalse();
        assertThat(browser.get(path()).text(".story__news")).isEqualTo("What is new: " + news);

        newsroom.stage(story, "A count in the hills", "How many were there.", "At least 164 dead.\n\nMore are there.");
        newsroom.publishStaged(story, TYPO);
        assertThat(browser.get(path()).text(".story__news")).endsWith(news);

        newsroom.stage(story, "A count in the hills", "How many were there.", "At least 167 dead.\n\nMore are there.");
        newsroom.publishStaged(story, CORRECTION);
        assertThat(browser.get(path()).has(".story__news")).isFalse();
        assertThat(browser.get(history()).html().select(".history__note").eachText())
                .containsExactly(CORRECTION.note(), news, CORRECTION.note());
    }

    @Test
    void aTypoSaysNothingToReaders() {
        newsroom.stage(story, "A count in the hills", "How many were there.", "At least 164 dead.\n\nMore comes.");
        newsroom.publishStaged(story, new Change(ChangeKind.TYPO, secret));

        for (String page : List.of(history(), history() + "/6..8", path())) {
            assertThat(browser.get(page).text()).doesNotContain(secret);
        }
    }

    @Test
    void showsTheWordsThatDiffer() {
        Page page = browser.get(history() + "/1..4");

        assertThat(page.html().select(".difference__field h2").eachText()).containsExactly("Text");
        assertThat(page.html().select(".passage").eachText())
                .containsExactly(
                        "At least [removed: 160][added: 164] dead.", "[removed: It goes on.]", "[added: More came.]");
        assertThat(page.html().select("#changes del, #changes ins").eachText()).hasSize(4);
        assertThat(page.html().select(".pager a").eachAttr("href"))
                .extracting(href -> href.replaceAll(".*/", ""))
                .containsExactly("history", "4..6#changes");
        assertThat(browser.get(history() + "/4..6").html().select("h2").eachText())
                .contains("Standfirst")
                .doesNotContain("Text");
    }

    /** Whatever stands in a text, and wherever it is marked. */
    @Test
    void marksNeverBreakThePage() {
        List<MarkedEdit> edits = MarkedEdit.all().stream()
                .filter(edit -> !edit.marked().contains("figure:"))
                .toList();
        String older = edits.stream().map(MarkedEdit::older).collect(joining("\n\n"));
        String newer = edits.stream().map(MarkedEdit::newer).collect(joining("\n\n"));
        UUID marked = newsroom.publish("Marked", "", older);
        newsroom.republish(marked, "Marked", "", newer);

        Page page = browser.get(path(marked) + "/history/1..2");

        assertThat(page.html().select("main .difference__field--body *").stream()
                        .map(Element::normalName))
                .isSubsetOf("h2", "div", "p", "del", "ins", "span", "details", "summary");
        assertThat(page.html().select("del del, del ins, ins del, ins ins")).isEmpty();
        assertThat(page.html().select(".difference__field--body :is(del, ins)").stream()
                        .map(element -> element.parent().normalName()))
                .containsOnly("p");
        assertThat(readWithout("ins", page)).isEqualTo(withoutSpace(Markdown.text(older)));
        assertThat(readWithout("del", page)).isEqualTo(withoutSpace(Markdown.text(newer)));
    }

    private static String readWithout(String marks, Page page) {
        Element body =
                page.html().select(".difference__field--body > div").first().clone();
        body.select(marks + ", summary, .passage__moved, .visually-hidden").remove();
        return withoutSpace(body.wholeText().replace("¶", ""));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void saysOfListsWhatCameAndWhatWent() {
        String name = "Someone " + Newsroom.word();
        UUID person = newsroom.person(name).id();
        newsroom.republish(story, "A count in the hills", "How many were there.", "At least 164 dead.", person);

        Page page = browser.get(history() + "/6..8");

        assertThat(page.html().select(".difference__field--about ins").eachText())
                .containsExactly("[added: " + name + "]");
        assertThat(page.html().select(".difference__field--about del")).isEmpty();
    }

    @Test
    void tellsNamesakesApart() {
        String name = "Namesake " + Newsroom.word();
        UUID one = newsroom.person("one-" + Newsroom.word(), name).id();
        UUID other = newsroom.person("other-" + Newsroom.word(), name).id();
        UUID told = newsroom.publish("Who it was", "A name.", "Text.", one);
        newsroom.republish(told, "Who it was", "A name.", "Text.", other);

        Page page = browser.get(path(told) + "/history/1..2");

        assertThat(page.html().select(".difference__field--about ins, .difference__field--about del"))
                .hasSize(2);
    }

    @Test
    void nothingIsCorrectedByPublishingTheSameAgain() {
        newsroom.publishStaged(story, CORRECTION);
        newsroom.withdraw(story);
        newsroom.publishStaged(story, CORRECTION);

        Page page = browser.get(history());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".history__kind").eachText())
                .containsExactly("Correction", "Typo or other small edit", "Correction", "Update", "First published");
        assertThat(database.sql("select count(*) from correction where story_id = :id")
                        .param("id", story)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void ofWhatWasOnlySavedNobodyLearns() {
        for (String way : List.of("", "/1..3", "/3..4", "/4..6", "/1..6", "?after=7", "?before=2")) {
            assertThat(browser.get(history() + way).html().html()).as(way).doesNotContain(secret);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1..2",
                "2..3",
                "6..7",
                "1..7",
                "5..6",
                "1..8",
                "1..999999999",
                "1..9999999999",
                "3..3",
                "0..1",
                "01..3",
                "1..03",
                "-1..3",
                "a..b",
                "1..",
                "..3",
                "1...3",
                "1..3..4",
                "1"
            })
    void answers404ToWhatWasNeverPublic(String span) {
        assertThat(browser.get(history() + "/" + span).status()).isEqualTo(404);
    }

    @Test
    void turnsASpanTheRightWayRound() {
        assertThat(new Wire(port).get(history() + "/4..1").header("Location")).endsWith("/history/1..4");
        assertThat(browser.get(history() + "/4..1").path()).isEqualTo(history() + "/1..4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=x", "?after=0", "?before=-1", "?after=1&before=2"})
    void answers400ToAPageThatNoListHas(String place) {
        assertThat(browser.get(history() + place).status()).isEqualTo(400);
    }

    /** Who reads elsewhere is told of a correction, and not of a typo. */
    @Test
    void feedsAndTheListOfCorrectionsCarryWhatMatters() throws InterruptedException {
        UUID person = newsroom.person("Followed").id();
        String path = "/people/" + concepts.link(person, "en").orElseThrow().slug() + "/feed.";
        UUID followed = newsroom.publish("First " + secret, "", "", person);
        String first = browser.get(path + "atom").response().body();
        newsroom.stage(followed, "Frist " + secret, "", "", person);
        newsroom.publishStaged(followed, TYPO);
        assertThat(updated(browser.get(path + "atom").response().body())).isEqualTo(updated(first));
        // Feeds know whole seconds.
        Thread.sleep(1_100);
        String news = "Now with <names> " + secret + ".";
        newsroom.stage(followed, "Second " + secret, "", "", person);
        newsroom.publishStaged(followed, new Change(ChangeKind.UPDATE, news));
        assertThat(told(path)).startsWith("Update: " + news);
        assertThat(browser.get(path + "json").response().body()).contains("Update:");
        newsroom.stage(followed, "Secnod " + secret, "", "", person);
        newsroom.publishStaged(followed, new Change(ChangeKind.TYPO, "Mended " + secret));
        assertThat(told(path)).startsWith("Update: " + news);
        String wrong = "It was <Tuesday> " + secret + ".";
        newsroom.stage(followed, "Third " + secret, "", "", person);
        newsroom.publishStaged(followed, new Change(ChangeKind.CORRECTION, wrong));

        String atom = browser.get(path + "atom").response().body();
        assertThat(updated(atom)).isNotEqualTo(updated(first));
        assertThat(told(path)).startsWith("Correction: " + wrong).doesNotContain(news);
        assertThat(browser.get(path + "json").response().body()).contains("Correction:");
        assertThat(browser.get("/corrections").text()).contains(wrong);
        newsroom.withdraw(followed);
        assertThat(browser.get(path + "atom").response().body()).doesNotContain(secret);
        assertThat(browser.get("/corrections").text()).doesNotContain(secret);
    }

    private String told(String feed) {
        String atom = browser.get(feed + "atom").response().body();
        return Jsoup.parse(Jsoup.parse(atom, "", Parser.xmlParser())
                        .select("content")
                        .text())
                .text();
    }

    private static String updated(String atom) {
        return Jsoup.parse(atom, "", Parser.xmlParser())
                .select("entry > updated")
                .text();
    }

    @Test
    void goesWithItsStory() {
        String history = history();
        newsroom.withdraw(story);

        for (String way : List.of("", "/1..3", "/1..2")) {
            Page gone = browser.get(history + way);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text()).contains("A test").doesNotContain("160", secret);
        }
        assertThat(browser.get("/stories/2022/01/09/nothing/history").status()).isEqualTo(404);
    }

    @Test
    void movesWithItsStory() {
        String former = Newsroom.word();
        database.sql("""
                insert into former_address (url_date, slug, story_id, left_at) select url_date, ?, id, now() from story
                where id = ?
                """).params(former, story).update();
        String before = path().replaceFirst("[^/]+$", former);

        for (String way : List.of("/history", "/history/1..3")) {
            assertThat(new Wire(port).get(before + way).status()).isEqualTo(301);
            assertThat(browser.get(before + way).path()).isEqualTo(path() + way);
        }
    }

    @Test
    void isAtHomeInTheLanguageOfItsStory() {
        Page page = browser.get("/kk" + history());

        assertThat(page.text(".history__kind")).contains("Түзету");
        assertThat(page.html().select("h1 a").attr("lang")).isEqualTo("en");
        assertThat(page.html().select("link[rel=canonical]").attr("href")).endsWith(history());
        assertThat(page.html().select("link[rel=canonical]").attr("href")).doesNotContain("/kk/");
        assertThat(browser.get("/ru" + history() + "/1..4").text(".difference__key"))
                .isEqualTo("Убрано Добавлено");
        assertThat(browser.get("/ru" + PageTypes.LEAD + "/history").path())
                .startsWith("/ru/stories/2022/01/09/krizis")
                .endsWith("/history");
    }

    @Test
    void onlyTheListIsFoundBySearches() {
        assertThat(browser.get(history()).has("meta[name=robots]")).isFalse();
        assertThat(browser.get(history() + "/1..3")
                        .html()
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void costsNoMoreWithHundredsOfTexts() {
        int list = count(history());
        int difference = count(history() + "/1..4");
        database.sql("""
                insert into revision (id, story_id, number, language, zone, headline, standfirst, kicker, byline, dateline, body, source,
                    source_link, editors_note, kind, change_note, made_by, recorded_at, public_at)
                select gen_random_uuid(), story_id, number + n, language, zone, headline, standfirst, kicker, byline, dateline, body,
                    source, source_link, editors_note, 'UPDATE', '', made_by, recorded_at, public_at + n * interval '1 s'
                from revision, generate_series(100, 399) n where story_id = ? and number = 6
                """).param(story).update();

        assertThat(count(history())).isLessThanOrEqualTo(list).isLessThanOrEqualTo(MOST);
        assertThat(count(history() + "/1..4")).isEqualTo(difference).isLessThanOrEqualTo(MOST);
        assertThat(count(history() + "?after=200")).isLessThanOrEqualTo(MOST);
        Page page = browser.get(history());
        int seen = 0;
        for (; page.has(".pager__older"); seen++) {
            assertThat(page.html().select(".history__line")).hasSize(30);
            page = browser.get(page.html().select(".pager__older").attr("href"));
        }
        assertThat(seen).isEqualTo(10);
        assertThat(page.html().select(".history__line")).hasSize(4);
        assertThat(page.html().select(".pager__newer")).isNotEmpty();
    }

    private int count(String path) {
        statements.forget();
        assertThat(browser.get(path).status()).isEqualTo(200);
        return statements.seen().size();
    }

    private String history() {
        return path() + "/history";
    }

    private String path() {
        return path(story);
    }

    private String path(UUID id) {
        return stories.summaries(List.of(id)).get(0).path();
    }
}
