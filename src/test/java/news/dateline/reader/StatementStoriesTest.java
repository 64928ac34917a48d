package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.concept.Region;
import news.dateline.evidence.Act;
import news.dateline.evidence.ClaimText;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.LedgerEditing;
import news.dateline.evidence.LedgerRefusedException;
import news.dateline.evidence.LedgerRefusedException.Reason;
import news.dateline.evidence.Scope;
import news.dateline.evidence.StatementText;
import news.dateline.shared.Ids;
import news.dateline.story.Change;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The stories in which it was told that somebody said something. */
@PortalTest
class StatementStoriesTest {

    private static final String TOLD = ".statement__story";

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Staff staff;

    @Autowired
    private LedgerEditing ledger;

    @Autowired
    private Statements statements;

    private final UUID entry = Ids.next();
    private UUID editor;
    private Browser reader;
    private Region region;

    @BeforeEach
    void open() {
        reader = new Browser(port);
        editor = staff.account(Role.EDITOR).id();
        region = newsroom.region("A place that is told of");
    }

    private static StatementText said(Act act, UUID story) {
        return new StatementText(act, null, "Somebody", null, null, null, null, story);
    }

    private void claim(UUID story) {
        EntryText text = new EntryText(
                new ClaimText("It is told of " + region.slug()), new Scope(region.id(), null, List.of(), null, null));
        ledger.add(entry, text, Ids.next(), said(Act.REPORTED, story), editor);
    }

    private Page list() {
        return reader.get("/figures?region=" + region.slug());
    }

    @Test
    void areNamedWhileReadersHaveThem() {
        UUID story = newsroom.draft("Told first " + region.slug());
        claim(story);
        assertThat(list().html().select(".figures__line")).isEmpty();
        assertThat(download()).doesNotContain("Somebody", "Told first");

        newsroom.stage(story, "Told first " + region.slug(), "", "They say [so](claim:" + entry + ").");
        newsroom.publishStaged(story, Change.NONE);
        assertThat(list().text(TOLD)).isEqualTo("Told in Told first " + region.slug());
        String path = list().html().select(TOLD + " a").attr("href");
        assertThat(reader.get(path).text("h1")).isEqualTo("Told first " + region.slug());
        assertThat(download()).contains("\"story\":{\"name\":\"Told first", path);

        newsroom.withdraw(story);
        assertThat(list().text()).doesNotContain("Told first");
        assertThat(list().html().select(".statement")).hasSize(1);
        assertThat(download()).contains("Somebody").doesNotContain("Told first");
    }

    @Test
    void tellReadersNothingBeforeTheyAreOut() {
        claim(newsroom.publish("Told first " + region.slug(), "", ""));
        UUID draft = newsroom.draft("Told next " + region.slug());
        assertThatThrownBy(() -> ledger.state(entry, Ids.next(), said(Act.CONFIRMED, draft), null, null, editor))
                .isInstanceOfSatisfying(
                        LedgerRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNTOLD));
        assertThat(list().html().select(".statement")).hasSize(1);

        newsroom.publishStaged(draft, Change.NONE);
        ledger.state(entry, Ids.next(), said(Act.CONFIRMED, draft), null, null, editor);
        assertThat(list().html().select(".statement")).hasSize(2);
    }

    private String download() {
        return reader.get("/figures.json?region=" + region.slug()).html().text();
    }

    @Test
    void standOnThePagesOfOtherStoriesAndOfWhatTheEntryIsAbout() {
        UUID first = newsroom.publish("Told first " + region.slug(), "", "");
        claim(first);
        newsroom.publish("Told again " + region.slug(), "", "They say [so](claim:" + entry + ").", region.id());
        String again = reader.get("/regions/" + region.slug())
                .html()
                .select(".story-list h3 a")
                .attr("href");

        assertThat(reader.get(again).text(TOLD)).isEqualTo("Told in Told first " + region.slug());
        assertThat(reader.get("/regions/" + region.slug()).text(".ledger " + TOLD))
                .isEqualTo("Told in Told first " + region.slug());

        newsroom.withdraw(first);
        assertThat(reader.get(again).text("main")).contains("Somebody").doesNotContain("Told first");
        newsroom.publishAgain(first);
        assertThat(reader.get(again).text(TOLD)).isEqualTo("Told in Told first " + region.slug());
    }

    @Test
    void areNotNamedOnTheirOwnPages() {
        UUID story = newsroom.draft("Told here " + region.slug(), region.id());
        claim(story);
        newsroom.stage(story, "Told here " + region.slug(), "", "They say [so](claim:" + entry + ").", region.id());
        newsroom.publishStaged(story, Change.NONE);
        String path = list().html().select(TOLD + " a").attr("href");

        Page page = reader.get(path);

        assertThat(page.html().select(".statement")).hasSize(1);
        assertThat(page.has(TOLD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {PageTypes.LEAD, PageTypes.TRANSLATION})
    void areNotNamedOnThePagesOfTheirTranslations(String path) {
        Page page = reader.get(path);

        assertThat(page.html().select(".note .statement")).isNotEmpty();
        assertThat(page.html().select(TOLD + " a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContain(PageTypes.LEAD, PageTypes.TRANSLATION);
    }

    @Test
    void costNoMoreForManyStatements() {
        claim(newsroom.publish("Told once " + region.slug(), "", ""));
        list();
        int one = count();
        for (int i = 0; i < 5; i++) {
            UUID story = newsroom.publish("Told more " + i + " " + region.slug(), "", "");
            ledger.state(entry, Ids.next(), said(Act.CONFIRMED, story), null, null, editor);
        }

        assertThat(list().html().select(TOLD)).hasSize(6);
        assertThat(count()).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private int count() {
        statements.forget();
        list();
        return statements.seen().size();
    }
}
