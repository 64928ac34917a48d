package news.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dateline.account.Role;
import news.dateline.concept.ConceptMerging;
import news.dateline.concept.Concepts;
import news.dateline.concept.Event;
import news.dateline.shared.Ids;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.StorylineEditing;
import news.dateline.story.StorylineText;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The timeline of a storyline agrees with what it gathers, with what its stories are about and with what was stated. */
@PortalTest
class StorylineTimelineTest {

    private static final Instant THEN = Instant.parse("2022-01-09T12:00:00Z");
    private static final PageKey<LedgerPlace> FIRST = PageKey.of(null, null, LedgerPlace::parse);

    @Autowired
    private StorylineTimelines timelines;

    @Autowired
    private StorylineEventsBefore before;

    @Autowired
    private StorylineEditing editing;

    @Autowired
    private LedgerWriting ledger;

    @Autowired
    private Ledger entries;

    @Autowired
    private ConceptMerging merging;

    @Autowired
    private Concepts concepts;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private final List<UUID> stories = new ArrayList<>();
    private final List<UUID> storylines = new ArrayList<>();
    private UUID editor;
    private UUID storyline;
    private UUID early;
    private UUID late;

    @BeforeEach
    void prepare() {
        editor = staff.account(Role.EDITOR).id();
        storyline = storyline();
        early = event("1970-01-02");
        late = event("1970-02");
    }

    @AfterEach
    void tidy() {
        stories.forEach(newsroom::withdraw);
        for (String table : List.of("storyline_event", "storyline_concept")) {
            database.sql("delete from " + table + " where storyline_id in (:ids)")
                    .param("ids", storylines)
                    .update();
        }
    }

    private UUID storyline(UUID... gathered) {
        UUID id = Ids.next();
        editing.create(id, text(gathered), editor);
        storylines.add(id);
        return id;
    }

    private static StorylineText text(UUID... gathered) {
        return new StorylineText("A storyline of a test", null, Map.of(), Arrays.asList(gathered));
    }

    private UUID event(String... dates) {
        Event event = newsroom.event("An event of a timeline");
        Arrays.stream(dates).forEach(date -> date(event.id(), date));
        return event.id();
    }

    private UUID date(UUID event, String on) {
        EventDate date = new EventDate(Ids.next(), Newsroom.word(), event, new PartialDate(on), null, THEN);
        date.add(Statement.by("Somebody", Act.REPORTED, THEN));
        ledger.save(List.of(date));
        return date.id();
    }

    private UUID story(UUID... about) {
        UUID id = newsroom.publishIn(storyline, "A story of a timeline", about);
        stories.add(id);
        return id;
    }

    private List<UUID> events(UUID storyline) {
        return timelines.page(storyline, FIRST, 10).items().stream()
                .map(TimelinePlace::eventId)
                .toList();
    }

    @Test
    void hasTheEventsOfItsStoriesAndThoseThatItGathersOnceEach() {
        UUID gathered = event("1969");
        storyline = storyline(gathered, early);

        story(early, late);
        story(late);

        assertThat(events(storyline)).containsExactly(late, early, gathered);
    }

    @Test
    void losesWhatOnlyAWithdrawnStoryWasAbout() {
        UUID gone = story(early, late);
        story(late);

        newsroom.withdraw(gone);
        stories.remove(gone);

        assertThat(events(storyline)).containsExactly(late);
    }

    @Test
    void followsAStoryThatIsAboutSomethingElseOrMovesElsewhere() {
        UUID other = storyline();
        UUID moving = story(early);

        newsroom.republishIn(storyline, moving, "About another event", late);
        assertThat(events(storyline)).containsExactly(late);

        newsroom.republishIn(other, moving, "In another storyline", late);
        assertThat(events(storyline)).isEmpty();
        assertThat(events(other)).containsExactly(late);
    }

    @Test
    void followsWhatItGathers() {
        storyline = storyline(early);

        editing.change(storyline, 0, text(late), editor);

        assertThat(events(storyline)).containsExactly(late);
    }

    @Test
    void anEventStandsAtTheEarliestDateThatNobodyTookBack() {
        story(early, late);
        UUID date = date(late, "1969-12");
        assertThat(events(storyline)).containsExactly(early, late);

        EventDate found = (EventDate) entries.entries(List.of(date)).get(0);
        found.add(Statement.by("Somebody", Act.RETRACTED, THEN.plusSeconds(60)));
        ledger.save(List.of(found));

        assertThat(events(storyline)).containsExactly(late, early);
        assertThat(timelines.learntSince(storyline, THEN.plusSeconds(1), Limit.of(5)))
                .containsExactly(new StorylineTimelines.Learnt(late, 1));
    }

    @Test
    void anEventComesInOnceItIsDated() {
        UUID undated = event();
        story(undated);
        assertThat(events(storyline)).isEmpty();

        date(undated, "1970");

        assertThat(events(storyline)).containsExactly(undated);
    }

    @Test
    void aDateThatComesWhileAStoryGoesOutStandsInItsStoryline() throws Exception {
        UUID undated = event();

        atOnce(() -> story(undated), () -> date(undated, "1970"));

        assertThat(events(storyline)).containsExactly(early, undated);
    }

    @Test
    void aStoryThatGoesOutWhileItsEventIsDatedBringsItIn() throws Exception {
        UUID undated = event();

        atOnce(() -> date(undated, "1970"), () -> story(undated));

        assertThat(events(storyline)).containsExactly(early, undated);
    }

    /** The first is done but not yet committed when the second comes, which waits for it at the lock of the event. */
    private void atOnce(Runnable first, Runnable second) throws Exception {
        // Whoever writes the stories is to be there for both.
        story(early);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> waiting = transactions.execute(status -> {
                first.run();
                Future<?> begun = other.submit(second);
                assertThat(waits(begun)).as("waits").isTrue();
                return begun;
            });
            waiting.get();
        } finally {
            other.shutdown();
        }
    }

    /** For the transaction that asks. */
    private boolean waits(Future<?> begun) {
        try {
            return Eventually.get(
                            () -> begun.isDone()
                                    ? -1
                                    : database.sql("select count(*) from pg_locks where not granted "
                                                    + "and pg_backend_pid() = any(pg_blocking_pids(pid))")
                                            .query(Integer.class)
                                            .single(),
                            count -> count != 0)
                    > 0;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mergedEventsAreOne() {
        story(early);
        story(late);

        merging.merge(late, version(late), early, version(early), editor);

        assertThat(events(storyline)).containsExactly(early);
    }

    @Test
    void hasTheEventsOfOneDayInTheOrderOfTheirTimes() throws IOException {
        UUID evening = event();
        UUID morning = event();
        UUID sometime = event("1970-01-05");
        date(evening, "1970-01-05", "21:00");
        date(morning, "1970-01-05", "05:00");
        story(evening, morning, sometime);

        assertThat(events(storyline)).containsExactly(evening, morning, sometime);
        assertThat(timelines
                        .page(storyline, PageKey.of(place(evening), null, LedgerPlace::parse), 1)
                        .items())
                .extracting(TimelinePlace::eventId)
                .containsExactly(morning);
        assertThat(entries.datesOf(List.of(evening, morning, sometime)))
                .extracting(EventDate::eventId)
                .containsExactly(sometime, morning, evening);

        // Of a database in which they had no order.
        database.sql("update storyline_event set began_on = '1970-01-05' where storyline_id = ?")
                .param(storyline)
                .update();
        String migration = new ClassPathResource("db/migration/V42__events_of_one_day_by_their_time.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(database.sql(migration.replace(";", "")).update()).isGreaterThanOrEqualTo(2);
        assertThat(events(storyline)).containsExactly(evening, morning, sometime);
    }

    @Test
    void wasInThePastInTheOrderOfTheDatesThatNobodyHadTakenBack() {
        UUID moved = event("1950", "1970-01-10");
        UUID other = event("1970-01-05");
        story(moved, other);
        EventDate gone = entries.datesOf(List.of(moved)).get(0);
        gone.add(Statement.by("Somebody", Act.RETRACTED, THEN));
        ledger.save(List.of(gone));

        assertThat(before.latest(storyline, Instant.now().plusSeconds(60), 10)).containsExactly(moved, other);
        assertThat(events(storyline)).containsExactly(moved, other);
    }

    private void date(UUID event, String on, String time) {
        DateText text = new DateText(new PartialDate(on), null, LocalTime.parse(time), ZoneId.of("Asia/Almaty"));
        EventDate date = EventDate.of(Ids.next(), Newsroom.word(), event, text, THEN);
        date.add(Statement.by("Somebody", Act.REPORTED, THEN));
        ledger.save(List.of(date));
    }

    private String place(UUID event) {
        return timelines.page(storyline, FIRST, 10).items().stream()
                .filter(place -> place.eventId().equals(event))
                .findFirst()
                .orElseThrow()
                .place()
                .toString();
    }

    /** Of a database that had storylines before they had timelines. */
    @Test
    void isWhatTheMigrationFindsInWhatWasThereBefore() throws IOException {
        story(early, event("1969", "1968"));
        String migration = new ClassPathResource("db/migration/V30__catching_up_with_a_storyline.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        String select = migration
                .substring(migration.indexOf("select storyline_id, event_id"))
                .replace(";", "");

        List<Map<String, Object>> found = database.sql(select).query().listOfRows();

        assertThat(found)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(database.sql(
                                "select storyline_id, event_id, split_part(began_on, 'T', 1) as began_on, learnt_at from storyline_event")
                        .query()
                        .listOfRows());
    }

    private int version(UUID concept) {
        return concepts.findById(concept).orElseThrow().version();
    }
}
