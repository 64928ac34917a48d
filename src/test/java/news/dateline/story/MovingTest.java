package news.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import news.dateline.account.Role;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptEditing;
import news.dateline.concept.ConceptMerging;
import news.dateline.concept.Concepts;
import news.dateline.concept.Facts;
import news.dateline.concept.Particulars;
import news.dateline.concept.Region;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Stories whose region moves while they are published, and many that move with it. */
@PortalTest
class MovingTest {

    private static final int MANY = 5_000;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Staff staff;

    @Autowired
    Publication publication;

    @Autowired
    Concepts concepts;

    @Autowired
    ConceptEditing editing;

    @Autowired
    ConceptMerging merging;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private UUID by;
    private Region before;
    private Region after;
    private Region city;

    @BeforeEach
    void drawMap() {
        by = staff.account(Role.EDITOR).id();
        before = newsroom.region("Before");
        after = newsroom.region("After");
        city = newsroom.region(Newsroom.word(), before.id(), "City");
    }

    /** In whatever transaction there is. */
    private void move() {
        Concept concept = concepts.findById(city.id()).orElseThrow();
        Particulars there = concept.particulars();
        Facts facts = there.facts();
        editing.change(
                city.id(),
                concept.version(),
                new Particulars(
                        there.slug(),
                        there.names(),
                        there.description(),
                        there.compiledOn(),
                        there.sameAs(),
                        new Facts(after.id(), facts.level(), null, null, null, null, null, null, null)),
                by);
    }

    /** Does one thing, and another that begins before the first is done, each in a transaction of its own. */
    private void atOnce(Runnable first, Runnable second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(begun -> {
            first.run();
            done.countDown();
            await(seen);
        }));
        await(done);
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> transaction.executeWithoutResult(begun -> second.run()));
        try {
            Eventually.get(this::waiting, number -> number > 0);
        } finally {
            seen.countDown();
        }
        one.get(30, TimeUnit.SECONDS);
        other.get(30, TimeUnit.SECONDS);
    }

    private int waiting() {
        return database.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStoryThatIsPublishedJustBeforeItsRegionMovesGoesAlong() throws Exception {
        UUID story = newsroom.publish("Just before", "", "", city.id());
        newsroom.withdraw(story);

        atOnce(() -> newsroom.publishAgain(story), this::move);

        assertThat(listsOf(story)).contains(city.id(), after.id()).doesNotContain(before.id());
    }

    @Test
    void aStoryThatIsPublishedJustAfterIsWhereItsRegionIs() throws Exception {
        UUID story = newsroom.publish("Just after", "", "", city.id());
        newsroom.withdraw(story);

        atOnce(this::move, () -> newsroom.publishAgain(story));

        assertThat(listsOf(story)).contains(city.id(), after.id()).doesNotContain(before.id());
    }

    @Test
    void aStoryThatIsWithdrawnMeanwhileIsNowhere() throws Exception {
        UUID story = newsroom.publish("Withdrawn", "", "", city.id());

        atOnce(this::move, () -> newsroom.withdraw(story));

        assertThat(listsOf(story)).isEmpty();
    }

    /** With the limits of the portal, which are wider in tests. */
    @Test
    @Tag("slow")
    void manyStoriesMoveAndAreMergedWithinTheLimitOfAStatement() {
        UUID story = newsroom.publish("One of many", "", "", city.id());
        copies(story, MANY);
        Region kept = newsroom.region(Newsroom.word(), after.id(), "Kept");

        System.out.printf("%,d stories moved in %s%n", MANY, timed(this::move));
        System.out.printf(
                "%,d stories merged in %s%n",
                MANY,
                timed(() -> merging.merge(
                        city.id(),
                        concepts.findById(city.id()).orElseThrow().version(),
                        kept.id(),
                        concepts.findById(kept.id()).orElseThrow().version(),
                        by)));

        for (Region region : List.of(kept, after)) {
            assertThat(listed(region)).isEqualTo(MANY + 1);
        }
        assertThat(listed(before) + listed(city)).isZero();
        for (String documents : List.of("search_document", "desk_document")) {
            assertThat(database.sql("select count(*) from " + documents + " where :kept = any (region_ids)")
                            .param("kept", kept.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(MANY + 1);
        }
    }

    private Duration timed(Runnable work) {
        long start = System.nanoTime();
        transaction.executeWithoutResult(begun -> {
            database.sql("set local statement_timeout = '4s'").update();
            work.run();
        });
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private int listed(Region region) {
        return database.sql("select count(*) from story_listing where concept_id = ?")
                .param(region.id())
                .query(Integer.class)
                .single();
    }

    /** The same story many times, with all that publishing writes. */
    private void copies(UUID story, int number) {
        transaction.executeWithoutResult(begun -> {
            database.sql("create temp table copies on commit drop as select uuidv7() as story, uuidv7() as revision, n"
                            + " from generate_series(1, :number) n")
                    .param("number", number)
                    .update();
            copy("revision", "id = (select public_revision_id from story where id = :story)", """
                    'id', copies.revision, 'story_id', copies.story""", story);
            copy("story", "id = :story", """
                    'id', copies.story, 'translation_group', copies.story, 'slug', original.slug || copies.n,
                    'working_revision_id', copies.revision, 'public_revision_id', copies.revision""", story);
            copy(
                    "revision_concept",
                    "revision_id = (select public_revision_id from story where id = :story)",
                    """
                    'revision_id', copies.revision""",
                    story);
            copy("story_listing", "story_id = :story", "'story_id', copies.story", story);
            copy("search_document", "story_id = :story", "'story_id', copies.story", story);
            copy("desk_document", "story_id = :story", "'story_id', copies.story", story);
        });
    }

    private void copy(String table, String which, String otherwise, UUID story) {
        database.sql("insert into " + table + " select (jsonb_populate_record(original, jsonb_build_object(" + otherwise
                        + "))).* from " + table + " original cross join copies where original." + which)
                .param("story", story)
                .update();
    }

    private List<UUID> listsOf(UUID story) {
        return database.sql("select concept_id from story_listing where story_id = ?")
                .param(story)
                .query(UUID.class)
                .list();
    }
}
