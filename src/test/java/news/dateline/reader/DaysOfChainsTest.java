package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.account.Role;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.evidence.Act;
import news.dateline.evidence.Figure;
import news.dateline.evidence.LedgerWriting;
import news.dateline.evidence.Statement;
import news.dateline.shared.Ids;
import news.dateline.story.StorylineEditing;
import news.dateline.story.StorylineText;
import news.dateline.story.Storylines;
import news.dateline.testing.Boats;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of the past for each day on which more was learnt of what its figures were before, or of a name in it. */
@PortalTest
class DaysOfChainsTest {

    private static final Instant BEFORE = Instant.parse("2020-02-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LedgerWriting ledger;

    @Autowired
    private StorylineEditing editing;

    @Autowired
    private Storylines storylines;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    private final UUID newer = Ids.next();
    private final UUID older = Ids.next();
    private final UUID oldest = Ids.next();
    private Browser browser;
    private Region harbour;

    /** All in March 2020. */
    @BeforeEach
    void countBoats() {
        browser = new Browser(port);
        harbour = newsroom.region("Newport");
        nameKnownSince("2019-01-01", harbour.id());
        Figure seventeen = Boats.counted(newer, 17, BEFORE);
        seventeen.placeUnder(harbour.id(), null, List.of());
        seventeen.add(said(Act.REPORTED, "2020-03-01"));
        Figure twelve = Boats.counted(older, 12, BEFORE);
        twelve.add(said(Act.REPORTED, "2020-02-28"));
        twelve.add(said(Act.REVISED, "2020-03-07").revisedTo(newer));
        twelve.add(said(Act.CONFIRMED, "2020-03-08"));
        twelve.add(said(Act.DENIED, "2020-03-09"));
        Figure nine = Boats.counted(oldest, 9, BEFORE);
        nine.add(said(Act.REPORTED, "2020-02-20"));
        nine.add(said(Act.REVISED, "2020-03-11").revisedTo(older));
        ledger.save(List.of(seventeen));
        ledger.save(List.of(twelve));
        ledger.save(List.of(nine));
        newsroom.formerName(harbour.id(), "Oldport", "2015", "2021-06", Instant.parse("2020-03-13T10:00:00Z"));
    }

    @Test
    void aStoryHasThoseOnWhichWhatItsFigureWasBeforeChanged() {
        UUID story = newsroom.publish("Boats counted", "", "They counted [17](figure:" + newer + ") boats.");
        publishedOnTheFourth(story);
        String path = database.sql(
                        "select '/stories/' || to_char(url_date, 'YYYY/MM/DD/') || slug from story where id = ?")
                .param(story)
                .query(String.class)
                .single();

        // What somebody confirmed of an older figure is not told beside the newer one.
        assertThat(days(browser.get(path))).containsExactly(march(path, 4, 7, 9, 11, 13));
        assertThat(browser.get(path + "?as-of=2020-03-04").has(".note__before")).isFalse();
        assertThat(browser.get(path + "?as-of=2020-03-07").text(".note__before"))
                .contains("12")
                .doesNotContain("denied", "9");
        assertThat(browser.get(path + "?as-of=2020-03-09").text(".note__before"))
                .contains("12", "denied")
                .doesNotContain("9");
        Page eleventh = browser.get(path + "?as-of=2020-03-11");
        assertThat(eleventh.text(".note__before")).contains("12", "9");
        assertThat(eleventh.text(".note__where")).contains("Newport");
        assertThat(browser.get(path + "?as-of=2020-03-13").text(".note__where")).contains("Oldport");
    }

    @Test
    void aStorylineHasThemTooAndThoseOfNames() {
        UUID id = Ids.next();
        Region gathered = newsroom.region("New land");
        nameKnownSince("2020-03-14", gathered.id());
        Person captain = newsroom.person("Aida Portman");
        nameKnownSince("2019-01-01", captain.id());
        newsroom.formerName(gathered.id(), "Old land", "2015", "2020-03-13", Instant.parse("2020-03-14T10:00:00Z"));
        newsroom.formerName(captain.id(), "Aida Harbour", "2015", "2021", Instant.parse("2020-03-15T10:00:00Z"));
        newsroom.formerName(captain.id(), "Aida Sands", "2015", "2019-12", Instant.parse("2020-03-17T10:00:00Z"));
        editing.create(
                id,
                new StorylineText("Boats " + Newsroom.word(), null, Map.of(), List.of(gathered.id())),
                staff.account(Role.EDITOR).id());
        update("update storyline set recorded_at = '2020-03-01T09:00Z' where id = ?", id);
        UUID story = newsroom.publishIn(id, "Boats counted", captain.id());
        publishedOnTheFourth(story);
        update("insert into shown_mark (story_id, entry_id) values (?, ?)", story, newer);
        String path = "/storylines/" + storylines.findById(id).orElseThrow().slug();

        assertThat(days(browser.get(path)))
                .as("what had been out of use before it was known changed no page")
                .containsExactly(march(path, 1, 4, 7, 8, 9, 11, 13, 14, 15));
        assertThat(browser.get(path + "?as-of=2020-03-04").text(".moved"))
                .contains("17")
                .doesNotContain("Before");
        assertThat(browser.get(path + "?as-of=2020-03-07").text(".moved"))
                .contains("Before: 12")
                .doesNotContain("denied");
        assertThat(browser.get(path + "?as-of=2020-03-09").text(".moved")).contains("denied");
        assertThat(browser.get(path + "?as-of=2020-03-11").text(".moved")).contains("Before: 12", "9", "Newport");
        Page thirteenth = browser.get(path + "?as-of=2020-03-13");
        assertThat(thirteenth.text(".moved")).contains("Oldport");
        assertThat(thirteenth.text(".concept__head")).contains("Old land");
        assertThat(browser.get(path + "?as-of=2020-03-14").text(".concept__head"))
                .contains("New land");
    }

    private static List<String> days(Page page) {
        return page.html().select(".days a[href*=as-of]").eachAttr("href");
    }

    private static String[] march(String path, Integer... days) {
        return Stream.of(days)
                .map(day -> "%s?as-of=2020-03-%02d".formatted(path, day))
                .toArray(String[]::new);
    }

    private void publishedOnTheFourth(UUID story) {
        update("update revision set public_at = '2020-03-04T10:00Z' where story_id = ?", story);
        update("update story set first_published_at = '2020-03-04T10:00Z' where id = ?", story);
    }

    /** Of the name of today. */
    private void nameKnownSince(String day, UUID concept) {
        update(
                "update concept_name set recorded_at = cast(? as timestamptz) where concept_id = ? and preferred",
                day + "T10:00Z",
                concept);
    }

    private void update(String sql, Object... values) {
        assertThat(database.sql(sql).params(values).update()).isPositive();
    }

    private static Statement said(Act act, String day) {
        return Statement.by("the harbour master", act, Instant.parse(day + "T10:00:00Z"));
    }
}
