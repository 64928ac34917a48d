package news.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import news.dateline.account.Role;
import news.dateline.evidence.Figure.Qualifier;
import news.dateline.evidence.LedgerRefusedException.Reason;
import news.dateline.shared.Ids;
import news.dateline.story.IncompleteStoryException;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two editors at the same moment, each in a transaction of their own: the second one waits for what the first one does. */
@PortalTest
class LedgerAtOnceTest {

    @Autowired
    private LedgerEditing editing;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager manager;

    private UUID by = Ids.next();

    @BeforeEach
    void findAnEditor() {
        by = staff.account(Role.EDITOR).id();
    }

    private static StatementText said(Act act) {
        return new StatementText(act, null, "a warden", null, null, null, null, null);
    }

    private UUID figure(UUID statement) {
        UUID id = Ids.next();
        editing.add(id, goats(), statement, said(Act.REPORTED), by);
        return id;
    }

    private static EntryText goats() {
        FigureText text = new FigureText(
                "goats " + Newsroom.word(), "12", Qualifier.EXACTLY, new BigDecimal(12), new BigDecimal(12), "goats");
        return new EntryText(text, new Scope(null, null, List.of(), null, null));
    }

    private void revise(UUID older, UUID newer) {
        editing.state(older, Ids.next(), said(Act.REVISED), newer, null, by);
    }

    private static String text(UUID figure) {
        return "They lost [12](figure:" + figure + ") goats.";
    }

    /** The second begins once the first is done, but not yet kept; what comes of the second. */
    private CompletableFuture<Void> atOnce(Runnable first, Runnable second) throws Exception {
        TransactionTemplate transactions = new TransactionTemplate(manager);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            first.run();
            begun.countDown();
            await(go);
        }));
        await(begun);
        CompletableFuture<Void> other = CompletableFuture.runAsync(second);
        waitForIt(other);
        go.countDown();
        one.get(30, TimeUnit.SECONDS);
        return other;
    }

    private void waitForIt(CompletableFuture<Void> other) {
        try {
            Eventually.get(() -> other.isDone() || somebodyWaits(), isSo -> isSo);
        } catch (Exception unanswered) {
            throw new IllegalStateException(unanswered);
        }
        assertThat(other).as("it waits").isNotDone();
    }

    private boolean somebodyWaits() {
        return database.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' "
                                + "and datname = current_database()")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void whoPublishesWhatIsJustBeingStruckOutIsRefused() throws Exception {
        UUID statement = Ids.next();
        UUID figure = figure(statement);

        CompletableFuture<Void> publishing = atOnce(
                () -> editing.strike(figure, statement, "A joke", 0, by),
                () -> newsroom.publish("No goats", "", text(figure)));

        assertThatThrownBy(publishing::join).hasCauseInstanceOf(IncompleteStoryException.class);
        assertThat(marks(figure)).isZero();
    }

    @Test
    void whoStrikesOutWhatIsJustBeingPublishedIsToldOfTheStory() throws Exception {
        UUID statement = Ids.next();
        UUID figure = figure(statement);

        CompletableFuture<Void> striking = atOnce(
                () -> newsroom.publish("Goats", "", text(figure)),
                () -> editing.strike(figure, statement, "A joke", 0, by));

        assertThatThrownBy(striking::join)
                .cause()
                .isInstanceOfSatisfying(
                        LedgerRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SHOWN_SINCE));
        assertThat(marks(figure)).isOne();
        assertThat(ledger.affirmed(List.of(figure))).isOne();
    }

    @Test
    void twoFiguresAreNotRevisedToEachOther() throws Exception {
        UUID one = figure(Ids.next());
        UUID other = figure(Ids.next());

        CompletableFuture<Void> back = atOnce(() -> revise(one, other), () -> revise(other, one));

        assertThatThrownBy(back::join)
                .cause()
                .isInstanceOfSatisfying(
                        LedgerRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.CYCLE));
    }

    @Test
    void norThreeInACircle() throws Exception {
        UUID first = figure(Ids.next());
        UUID second = figure(Ids.next());
        UUID third = figure(Ids.next());
        revise(first, second);

        CompletableFuture<Void> back = atOnce(() -> revise(second, third), () -> revise(third, first));

        assertThatThrownBy(back::join).hasCauseInstanceOf(LedgerRefusedException.class);
    }

    /** Else whoever publishes a text that marks both, and has the newer one already, would wait for who waits for that. */
    @Test
    void whoRevisesToWhatIsJustBeingShownHoldsNothingMeanwhile() {
        UUID older = figure(Ids.next());
        UUID withheld = Ids.next();
        editing.addWithheld(withheld, goats(), Ids.next(), said(Act.REPORTED), by);
        CompletableFuture<Void> revising = new TransactionTemplate(manager).execute(status -> {
            database.sql("select 1 from ledger_entry where id = ? for update")
                    .param(withheld)
                    .query()
                    .singleValue();
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> revise(older, withheld));
            waitForIt(other);
            database.sql("select 1 from ledger_entry where id = ? for share nowait")
                    .param(older)
                    .query()
                    .singleValue();
            return other;
        });
        revising.join();
        assertThat(ledger.statedAmong(List.of(older, withheld))).containsExactlyInAnyOrder(older, withheld);
    }

    private int marks(UUID figure) {
        return database.sql("select count(*) from ledger_mark where entry_id = ?")
                .param(figure)
                .query(Integer.class)
                .single();
    }
}
