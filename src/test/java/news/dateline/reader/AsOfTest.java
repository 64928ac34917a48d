package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Office;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.evidence.Act;
import news.dateline.evidence.Figure;
import news.dateline.evidence.LedgerWriting;
import news.dateline.evidence.Statement;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.testing.Boats;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story as it stood on a day: its words, figures, offices and names of that time, and nothing that came later. */
@PortalTest
class AsOfTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final int MOST = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ConceptWriting concepts;

    @Autowired
    private LedgerWriting ledger;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private final String slug = Newsroom.word();
    private final UUID boats = Ids.next();
    private final UUID more = Ids.next();
    private Browser browser;
    private UUID story;
    private UUID town;

    /** In March 2020, by the days of Almaty; some are others in UTC. */
    @BeforeEach
    void tellOfBoats() {
        browser = new Browser(port);
        Figure newer = Boats.counted(more, 17, at("2020-03-04T00:30"));
        newer.add(said(Act.REPORTED, "the harbour master", "2020-03-04T00:30"));
        Figure older = Boats.counted(boats, 12, at("2020-02-28T12:00"));
        older.add(said(Act.REPORTED, "unnamed reports", "2020-02-28T12:00"));
        older.add(said(Act.DENIED, "a shipowner", "2020-03-03T23:30"));
        older.add(said(Act.REVISED, "the harbour master", "2020-03-04T00:30").revisedTo(more));
        older.add(said(Act.CONFIRMED, "a mistaken editor", "2020-03-05T09:00"));
        ledger.save(List.of(newer));
        ledger.save(List.of(older));
        database.sql("update statement set struck_at = ?, struck_by = (select id from account limit 1), "
                        + "struck_reason = 'Nobody said so' where entry_id = ? and act = 'CONFIRMED'")
                .params(Timestamp.from(at("2020-03-06T09:00")), boats)
                .update();
        Person mayor = newsroom.person("Aida Portman");
        Region town =
                new Region(Ids.next(), Newsroom.word(), null, Region.Level.WORLD, null, null, at("2020-01-01T00:00"));
        town.addName("Newport", "en", null, null);
        town.addName("Oldport", "en", new PartialDate("2019"), new PartialDate("2021-06"));
        concepts.add(town);
        this.town = town.id();
        concepts.add(office(mayor, "Mayor of the port", town, "2019", "2020-01-01T00:00"));
        concepts.add(office(mayor, "Chair of the boat club", town, "2018", "2020-03-08T10:00"));
        concepts.add(office(mayor, "Minister of boats", town, "2024", "2024-05-08T10:00"));
        String mark = "(figure:" + boats + ")";
        story = newsroom.publish(
                "Boats adrift", "", "Aida Portman counted [12]" + mark + " boats.", town.id(), mayor.id());
        newsroom.stage(story, "Boats adrift", "", "Aida Portman counts [12]" + mark + " boats.", town.id(), mayor.id());
        newsroom.publishStaged(story, new Change(ChangeKind.TYPO, ""));
        newsroom.stage(
                story, "Boats found", "", "Aida Portman saw [12]" + mark + " boats at dawn.", town.id(), mayor.id());
        newsroom.publishStaged(story, new Change(ChangeKind.CORRECTION, "It was at dawn."));
        move(1, "2020-03-01T10:00");
        move(2, "2020-03-02T10:00");
        move(3, "2020-03-10T10:00");
        database.sql("update correction set recorded_at = ? where story_id = ?")
                .params(Timestamp.from(at("2020-03-10T10:00")), story)
                .update();
        database.sql("update story set url_date = '2020-03-01', slug = ?, first_published_at = ?, updated_at = ? "
                        + "where id = ?")
                .params(slug, Timestamp.from(at("2020-03-01T10:00")), Timestamp.from(at("2020-03-10T10:00")), story)
                .update();
    }

    @Test
    void saysSoAndLeadsToTodays() {
        Page page = asOf("2020-03-01");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".as-of__day")).isEqualTo("As it stood on 1 March 2020");
        assertThat(page.text(".as-of")).contains("It stood so until 1 March 2020");
        assertThat(page.html().select(".as-of__today").attr("href")).isEqualTo(path());
        assertThat(page.html().title()).startsWith("Boats adrift (as it stood on 1 March 2020)");
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.html().select("link[rel=canonical]").attr("href")).endsWith(path());
        assertThat(page.has("link[hreflang], meta[property], script[type*=json]"))
                .isFalse();
        assertThat(browser.get(path()).has(".as-of")).isFalse();
    }

    @Test
    void hasTheWordsThatWereOutAndWhatReadersWereToldOfTheirChanges() {
        Page first = asOf("2020-03-01");
        assertThat(first.text("h1")).isEqualTo("Boats adrift");
        assertThat(first.text(".story__body")).contains("counted");
        assertThat(first.has(".times__changes, .times__updated, .corrections")).isFalse();

        Page mended = asOf("2020-03-02");
        assertThat(mended.text(".story__body")).contains("counts");
        assertThat(mended.text(".times__changes")).isEqualTo("Changed once");
        assertThat(mended.has(".times__updated, .corrections")).isFalse();

        Page last = asOf("2020-03-10");
        assertThat(last.text("h1")).isEqualTo("Boats found");
        assertThat(last.text(".times__changes")).isEqualTo("Changed twice");
        assertThat(last.text(".times__updated")).contains("10 March 2020, 10:00");
        assertThat(last.text(".corrections")).contains("It was at dawn.");
        assertThat(last.text(".as-of")).contains("Nothing has changed in it since");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-01, reported, 1, false",
        "2020-03-02, reported, 1, false",
        "2020-03-03, disputed, 2, false",
        "2020-03-04, superseded, 3, true",
        "2020-03-05, superseded, 4, true",
        "2020-03-06, superseded, 3, true"
    })
    void figuresStandAsTheyWereKnownThen(String day, String state, int statements, boolean revised) {
        Page page = asOf(day);

        assertThat(page.html().select(".story__body a.mark").attr("class")).isEqualTo("mark mark--" + state);
        assertThat(page.has(".note .state--" + state)).isTrue();
        assertThat(page.html().select(".note .statement")).hasSize(statements);
        assertThat(page.has(".story__body .since")).isEqualTo(revised);
    }

    @Test
    void officesAndNamesAreThoseOfTheStorysDayThatWereKnownThen() {
        Page before = asOf("2020-03-06");
        assertThat(before.html().select(".story__body a[data-note]").attr("data-note"))
                .isEqualTo("Mayor of the port");
        assertThat(before.text(".about")).contains("Oldport").doesNotContain("Newport");

        Page after = asOf("2020-03-08");
        assertThat(after.text(".who")).contains("Mayor of the port", "Chair of the boat club");
        assertThat(browser.get(path()).text(".who"))
                .contains("Chair of the boat club")
                .doesNotContain("Minister of boats");
    }

    @Test
    void hasOneAddressForEachDayOnWhichItChanged() {
        Page page = browser.get(path());
        List<String> days = page.html().select(".days a").eachAttr("href");

        assertThat(days)
                .extracting(link -> link.substring(link.indexOf('?')))
                .containsExactly(Stream.of(1, 2, 3, 4, 5, 6, 8, 10)
                        .map(day -> "?as-of=" + LocalDate.of(2020, 3, day))
                        .toArray(String[]::new));
        assertThat(page.html().select(".days a").eachAttr("rel")).containsOnly("nofollow");
        assertThat(page.html().select("script[src]").eachAttr("src")).contains("/js/marks.js", "/js/days.js");
        assertThat(days)
                .allSatisfy(day -> assertThat(browser.get(day).html().select(".days [aria-current=page]"))
                        .hasSize(1));
        assertThat(asOf("2020-03-01").html().select("script[src]").eachAttr("src"))
                .contains("/js/days.js");
    }

    @Test
    void aNameThatWasLearntOfASpeakerOrOfARegionAboveMakesADay() {
        Person speaker = newsroom.person("Somebody New");
        Region above = newsroom.region("Land New");
        newsroom.formerName(speaker.id(), "Somebody Old", "2019", "2021-06", at("2020-03-07T10:00"));
        newsroom.formerName(above.id(), "Land Old", "2019", "2021-06", at("2020-03-09T10:00"));
        database.sql("update statement set speaker_id = ?, speaker = null where entry_id = ? and position = 0")
                .params(speaker.id(), boats)
                .update();
        database.sql("insert into concept_ancestor (concept_id, ancestor_id, distance) values (?, ?, 1)")
                .params(town, above.id())
                .update();

        assertThat(browser.get(path()).html().select(".days a").eachAttr("href"))
                .contains(path() + "?as-of=2020-03-07", path() + "?as-of=2020-03-09");
        assertThat(asOf("2020-03-07").text(".statements")).contains("Somebody Old");
    }

    @Test
    void aStoryThatChangedOnManyDaysShowsFewOfThem() {
        for (int day = 1; day <= 30; day++) {
            database.sql("insert into statement (id, entry_id, position, act, speaker, recorded_at) "
                            + "values (gen_random_uuid(), ?, ?, 'REPORTED', 'somebody', ?)")
                    .params(boats, 100 + day, Timestamp.from(at("2020-04-%02dT10:00".formatted(day))))
                    .update();
        }

        assertThat(browser.get(path()).html().select(".days time").eachAttr("datetime"))
                .hasSize(12)
                .startsWith("2020-03-01", "2020-04-20")
                .endsWith("2020-04-30");
        Page past = asOf("2020-03-10");
        assertThat(past.html().select(".days details time")).hasSize(38);
        assertThat(past.text(".days summary")).isEqualTo("38 days on which it changed");
        assertThat(past.html().select(".days time")).hasSize(38);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-07, ?as-of=2020-03-06",
        "2020-03-09, ?as-of=2020-03-08",
        "2021-11-30, ?as-of=2020-03-10",
        "9999-12-31, ''"
    })
    void otherDaysLeadToThoseOrToTodays(String day, String query) throws Exception {
        assertThat(location(path() + "?as-of=" + day)).isEqualTo(path() + query);
    }

    @Test
    void todayIsTheStoryItself() throws Exception {
        assertThat(location(path() + "?as-of=" + LocalDate.now(ALMATY))).isEqualTo(path());
        UUID fresh = newsroom.publish("A story of today", "", "");
        newsroom.republish(fresh, "A story of today, changed", "", "");
        String address = path(fresh);
        assertThat(browser.get(address).has(".days")).isFalse();
        assertThat(location(address + "?as-of=" + LocalDate.now(ALMATY).plusDays(1)))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2020-3-1",
                "2020-02-30",
                "+2020-03-01",
                "20200301",
                "2020-03-01T00:00",
                "2020-03",
                "2020-W10-1"
            })
    void refusesWhatIsNoDay(String nonsense) {
        Page page = asOf(nonsense);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29", "1999-01-01", "0001-01-01"})
    void saysThatItDidNotExistYet(String day) {
        Page page = asOf(day);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("h1")).isEqualTo("The story did not exist yet on that day");
        assertThat(page.text()).contains("1 March 2020, 10:00");
        assertThat(page.html().select("main a").attr("href")).isEqualTo(path());
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void isGoneWithAWithdrawnStory() {
        newsroom.withdraw(story);

        assertThat(Stream.of("2020-03-01", "1999-01-01", "2020-03-07")
                        .map(day -> asOf(day).status()))
                .containsOnly(410);
    }

    @Test
    void saysThatItWasWithdrawnWhereItWasMeanwhile() throws Exception {
        newsroom.withdraw(story);
        newsroom.publishAgain(story);
        database.sql("update story_transition set recorded_at = ? where story_id = ? and to_status = 'WITHDRAWN'")
                .params(Timestamp.from(at("2020-03-11T10:00")), story)
                .update();

        assertThat(asOf("2020-03-10").status()).isEqualTo(200);
        Page withdrawn = asOf("2020-03-11");
        assertThat(withdrawn.status()).isEqualTo(404);
        assertThat(withdrawn.text("h1")).isEqualTo("The story was withdrawn on that day");
        assertThat(asOf("2020-03-01").status()).isEqualTo(200);

        database.sql("update story_transition set recorded_at = ? where story_id = ? and from_status = 'WITHDRAWN'")
                .params(Timestamp.from(at("2020-03-20T10:00")), story)
                .update();
        assertThat(asOf("2020-03-10").text(".as-of"))
                .as("until the day before it was withdrawn")
                .contains("It stood so until 10 March 2020");
        assertThat(asOf("2020-03-19").status()).isEqualTo(404);
        assertThat(asOf("2020-03-20").status()).isEqualTo(200);
        assertThat(location(path() + "?as-of=2020-03-21")).isEqualTo(path() + "?as-of=2020-03-20");
        assertThat(asOf("2020-03-20")
                        .html()
                        .select("a[href*='as-of=2020-03-1']")
                        .eachAttr("href"))
                .allMatch(link -> link.endsWith("2020-03-10"));
    }

    @Test
    void leadsOnFromAFormerAddress() throws Exception {
        String former = Newsroom.word();
        database.sql(
                        "insert into former_address (url_date, slug, story_id, left_at) values ('2020-03-01', ?, ?, now())")
                .params(former, story)
                .update();

        assertThat(location("/stories/2020/03/01/" + former + "?as-of=2020-03-02"))
                .isEqualTo(path() + "?as-of=2020-03-02");
    }

    @Test
    void anOfficeHadNotEndedBeforeItsEndWasKnown() {
        UUID office = database.sql(
                        "select office.id from office join revision_concept on concept_id = person_id "
                                + "join revision on revision.id = revision_id where story_id = ? and title like 'Mayor%' limit 1")
                .param(story)
                .query(UUID.class)
                .single();
        database.sql("update office set valid_until = '2020-02', ended_recorded_at = ? where id = ?")
                .params(Timestamp.from(at("2020-03-04T10:00")), office)
                .update();

        assertThat(asOf("2020-03-03").text(".who"))
                .contains("Mayor of the port")
                .doesNotContain("Former");
        assertThat(asOf("2020-03-04").text(".who")).contains("Former Mayor of the port");
    }

    @Test
    void theLeadHadNotBeenTold225OnItsDay() {
        Page then = browser.get(PageTypes.LEAD + "?as-of=2022-01-09");

        assertThat(then.html().select("a.mark:contains(at least 164)").attr("class"))
                .isEqualTo("mark mark--disputed");
        assertThat(then.text("main")).doesNotContain("225", "Prosecutor");
        assertThat(browser.get(PageTypes.LEAD).text("main")).contains("since revised to 225");
    }

    @Test
    void leadsToTheTranslationOfThatTime() throws Exception {
        assertThat(location("/ru" + PageTypes.LEAD + "?as-of=2022-01-09"))
                .isEqualTo(PageTypes.TRANSLATION + "?as-of=2022-01-09");
        Page kazakh = browser.get("/kk" + PageTypes.LEAD + "?as-of=2022-01-09");
        assertThat(kazakh.text(".as-of__day"))
                .startsWith("Сол күнгі қалпы: 2022")
                .endsWith("9 қаңтар");
        assertThat(kazakh.html().select(".languages a").eachAttr("href"))
                .contains(PageTypes.LEAD + "?as-of=2022-01-09");
        assertThat(browser.get(PageTypes.TRANSLATION + "?as-of=2022-01-09").text(".as-of__day"))
                .contains("9 января 2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/feed.json",
                "/sitemap.xml",
                "/sitemap-stories-2022-01.xml",
                "/sitemap-news.xml",
                "/api/v1/stories",
                "/robots.txt"
            })
    void isListedNowhere(String path) {
        Page page = browser.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).doesNotContain("as-of");
    }

    @Test
    void costsFewStatements() {
        statements.forget();
        browser.get(path() + "?as-of=2020-03-10");
        assertThat(statements.seen()).hasSizeBetween(1, MOST);
        statements.forget();
        browser.get(PageTypes.LEAD + "?as-of=2022-01-09");
        assertThat(statements.seen()).hasSizeBetween(1, MOST);
    }

    private Page asOf(String day) {
        return browser.get(path() + "?as-of=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
    }

    private String path() {
        return "/stories/2020/03/01/" + slug;
    }

    private String path(UUID id) {
        return database.sql("select '/stories/' || to_char(url_date, 'YYYY/MM/DD/') || slug from story where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private @Nullable String location(String path) throws Exception {
        String root = "http://localhost:" + port;
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(root + path)).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .map(to -> to.replace(root, ""))
                .orElse(null);
    }

    /** With the time that it is of, whatever was mended since. */
    @Test
    void tellsWhatWasNewThen() {
        newsroom.stage(story, "Boats found", "", "Aida Portman saw more boats.", town);
        newsroom.publishStaged(story, new Change(ChangeKind.UPDATE, "More boats."));
        newsroom.stage(story, "Boats found", "", "Aida Portman seen more boats.", town);
        newsroom.publishStaged(story, new Change(ChangeKind.TYPO, ""));
        move(4, "2020-03-12T10:00");
        move(5, "2020-03-14T10:00");

        assertThat(asOf("2020-03-10").has(".story__news")).isFalse();
        assertThat(asOf("2020-03-12").text(".story__news")).isEqualTo("What is new: More boats.");
        assertThat(asOf("2020-03-14").text(".story__news")).isEqualTo("What is new: More boats.");
    }

    private void move(int revision, String time) {
        database.sql("update revision set public_at = ? where story_id = ? and number = ?")
                .params(Timestamp.from(at(time)), story, revision)
                .update();
    }

    private static Statement said(Act act, String who, String recordedAt) {
        return Statement.by(who, act, at(recordedAt));
    }

    private static Office office(Person who, String title, Region town, String from, String recordedAt) {
        return new Office(who.id(), title, town.id(), new PartialDate(from), null, null, at(recordedAt));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ALMATY).toInstant();
    }
}
