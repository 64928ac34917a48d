package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.dateline.account.Role;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.names.ConceptMaking;
import news.dateline.story.Mark;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A figure that was made of a number in the text of a story is as secret as that text. */
@PortalTest
class WithheldFigureTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ConceptMaking making;

    @Autowired
    private Concepts concepts;

    @Autowired
    private Staff staff;

    private final String unit = "rafts " + Newsroom.word();
    private Browser reader;
    private Browser editor;

    /** Recorded from the text as well; says so. */
    private String speaker;

    private String speakerPath;
    private String region;
    private UUID story;

    /** The form of the story, in which the number is marked by now. */
    private Form form;

    private UUID figure;

    @BeforeEach
    void make() throws Exception {
        reader = new Browser(port);
        editor = staff.signedIn(port, Role.EDITOR);
        String place = "Shore " + Newsroom.word();
        UUID placeId = newsroom.region(place).id();
        region = concepts.link(placeId, "en").orElseThrow().slug();
        speaker = "Aron " + Newsroom.word();
        UUID by = staff.account(Role.EDITOR).id();
        UUID speakerId = making.make(Kind.PERSON, speaker, "en", null, by).id();
        speakerPath = concepts.link(speakerId, "en").orElseThrow().path();
        story = newsroom.draft("They came by water", placeId);
        Page found = editor.get("/admin/stories/" + story)
                .form("#story")
                .with("body", "At least 31,417 rafts came.")
                .press("Find figures in the text");
        Page opened = found.form("#story").press(button(found, "New figure"));
        Page made = opened.form("#story")
                .with("figure-unit", unit)
                .with("figure-counts", unit)
                .with("figure-region", "regions/" + region)
                .with("figure-asOf", "1999-01-09")
                .with("figure-speaker", speakerPath.substring(1))
                .press("Make this a figure");
        assertThat(made.text(".notice")).contains("once a text that marks it is public");
        form = made.form("#story");
        figure = Mark.entriesIn(made.value("Body")).get(0);
    }

    private static Element button(Page page, String text) {
        return page.html().select(".number button").stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** @param tells whether a page says more than what was asked for */
    private record Way(String path, Predicate<Page> tells) {}

    private List<Way> ways() {
        Predicate<Page> isThere = page -> page.status() == 200;
        Predicate<Page> saysIt = page -> page.response().body().contains(unit);
        return List.of(
                new Way("/figures/" + figure, isThere),
                new Way("/figures?region=" + region, saysIt),
                new Way("/ru/figures?region=" + region, saysIt),
                new Way("/figures?state=reported&region=" + region, saysIt),
                new Way("/figures.csv?region=" + region, saysIt),
                new Way("/figures.json?region=" + region, saysIt),
                new Way("/regions/" + region, saysIt),
                new Way(speakerPath, saysIt),
                new Way("/figures", page -> page.has("#figures-region option[value=" + region + "]")));
    }

    private boolean tells(Way way) {
        return way.tells().test(reader.get(way.path()));
    }

    @Test
    void readersDoNotLearnOfItBeforeTheTextIsOut() {
        assertThat(ways()).noneMatch(this::tells);
        assertThat(reader.get("/").text()).doesNotContain(unit);
        assertThat(reader.get("/figures").text()).doesNotContain(unit);
        assertThat(reader.get("/figures.csv").response().body()).doesNotContain(unit);
        Page kept = editor.get("/admin/figures/" + figure);
        assertThat(kept.text("form.notice")).contains("Readers do not see this yet");
        assertThat(kept.has(".state a[href^=/figures/]")).isFalse();
        assertThat(editor.get("/admin/figures?q=" + unit.replace(" ", "+")).text(".queue"))
                .contains("Readers do not see it yet");

        assertThat(form.press("Publish").text(".state")).contains("Published");

        assertThat(ways()).allMatch(this::tells);
        assertThat(reader.get("/").text()).contains(unit);
        assertThat(editor.get("/admin/figures/" + figure).has("form.notice")).isFalse();
    }

    @Test
    void aTextThatDoesNotMarkItDoesNotShowIt() {
        Page published = form.with("body", "Many rafts came.").press("Publish");
        assertThat(published.text(".state")).contains("Published");
        assertThat(ways()).noneMatch(this::tells);
    }

    @Test
    void anEditorMayShowItBefore() {
        Form notice = editor.get("/admin/figures/" + figure).form("form.notice");
        Page shown = notice.press("Show it to readers now");
        assertThat(shown.text(".notice")).contains("Readers see it from now on");
        assertThat(ways()).allMatch(this::tells);
        assertThat(notice.press("Show it to readers now").status()).isEqualTo(200);
        assertThat(audited()).containsOnlyOnce("Showed readers a figure or claim");
    }

    private String audited() {
        return staff.signedIn(port, Role.ADMIN).get("/admin/audit").html().select("main li, main tr").stream()
                .filter(line -> line.html().contains(figure.toString()))
                .map(Element::text)
                .collect(Collectors.joining("; "));
    }

    @Test
    void whoChangesItDoesNotShowIt() {
        Page saved = editor.get("/admin/figures/" + figure)
                .form("#entry")
                .with("asOf", "2026-11")
                .press("Save");
        assertThat(saved.text(".notice")).contains("Readers do not see it yet");
        Page stated = editor.get("/admin/figures/" + figure + "/statements/new")
                .form("#statement")
                .with("act", "CONFIRMED")
                .with("speaker", "a neighbour")
                .press("Add");
        assertThat(stated.text(".notice")).contains("Readers do not see it yet");
        assertThat(ways()).noneMatch(this::tells);
    }

    @Test
    void whatItWasRevisedToIsShownWithItAndNotBefore() {
        UUID newer = revised(figure, "31418");
        String list = "/figures.json?region=" + region;
        assertThat(reader.get("/figures/" + newer).status()).isEqualTo(404);
        assertThat(reader.get(list).response().body()).doesNotContain("31418");

        editor.get("/admin/figures/" + figure).form("form.notice").press("Show it to readers now");
        assertThat(reader.get("/figures/" + newer).status()).isEqualTo(200);
        assertThat(reader.get(list).response().body()).contains("31418");
    }

    @Test
    void whatCameOfItMayBeOutWithoutIt() {
        UUID newer = revised(figure, "31419");
        editor.get("/admin/figures/" + newer).form("form.notice").press("Show it to readers now");
        Page list = reader.get("/figures?region=" + region);
        assertThat(list.text("main")).contains("31,419").doesNotContain("31,417");
        assertThat(reader.get("/figures/" + figure).status()).isEqualTo(404);
    }

    @Test
    void aFigureRevisedBeforeReadersShowsTheNewerOne() {
        UUID older = made("31400", "");
        assertThat(reader.get("/figures/" + older).status()).isEqualTo(200);
        editor.get("/admin/figures/" + older + "/statements/new")
                .form("#statement")
                .with("act", "REVISED")
                .with("speaker", "a neighbour")
                .with("successor", figure.toString())
                .press("Add");
        assertThat(reader.get("/figures?region=" + region).text("main"))
                .contains("Revised by a neighbour to at least 31,417");
        assertThat(reader.get("/figures/" + figure).status()).isEqualTo(200);
    }

    @Test
    void whatAnEditorRecordsFromAStoryThatIsNotOutIsKeptToo() {
        UUID told = made("31401", "/admin/stories/" + story);
        assertThat(reader.get("/figures/" + told).status()).isEqualTo(404);
        UUID out = newsroom.publish("Out " + unit, "All", "Of it");
        UUID shown = made("31402", "/admin/stories/" + out);
        assertThat(reader.get("/figures/" + shown).status()).isEqualTo(200);
    }

    private UUID made(String number, String toldIn) {
        return id(editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", unit)
                .with("value", number)
                .with("unit", unit)
                .with("region", "regions/" + region)
                .with("speaker", "unnamed reports")
                .with("story", toldIn)
                .press("Save"));
    }

    private UUID revised(UUID older, String number) {
        Page stated = editor.get("/admin/figures/" + older + "/statements/new")
                .form("#statement")
                .with("act", "REVISED")
                .with("speaker", "a neighbour")
                .with("new-value", number)
                .press("Add");
        return UUID.fromString(stated.html()
                .select(".said a[href^=/admin/figures/]")
                .attr("href")
                .substring("/admin/figures/".length()));
    }

    private static UUID id(Page page) {
        return UUID.fromString(page.path().substring("/admin/figures/".length()));
    }
}
