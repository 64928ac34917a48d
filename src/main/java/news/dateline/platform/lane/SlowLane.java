package news.dateline.platform.lane;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes those wait who fail to sign in time and again. An attempt is counted before its password is looked at, so that
 * many at once are no way around, and is taken back when the password is right.
 */
@Component
public class SlowLane {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);
    private static final int FIRST_WAIT_SECONDS = 5;

    /** Counts one more, unless it comes too soon; the wait doubles from one to the next. */
    private static final String COUNT = """
            insert into sign_in_lane as lane (key, failures, counted_at, open_at) values (:key, 1, :now, :now)
            on conflict (key) do update set
                failures = case when lane.counted_at < :forgotten then 1 else lane.failures + 1 end,
                counted_at = :now,
                open_at = case
                    when lane.counted_at < :forgotten or lane.failures + 1 < :free then cast(:now as timestamptz)
                    else cast(:now as timestamptz) + least(:longest,
                        :first * power(2, least(lane.failures + 1 - :free, 20))) * interval '1 second' end
            where lane.open_at <= :now
            """;

    private static final String TAKE_BACK = """
            update sign_in_lane set failures = greatest(failures - 1, 0), open_at = :now where key = :key""";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SlowLane(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws TooSoonException and the attempt is not counted */
    public void enter(String typedName, String address) {
        enter(Attempt.of(typedName, address));
    }

    /**
     * With a passkey.
     *
     * @throws TooSoonException and the attempt is not counted
     */
    public void enterNameless(String address) {
        enter(Attempt.nameless(address));
    }

    private void enter(Attempt attempt) {
        transaction.executeWithoutResult(status -> lanes(attempt).forEach(lane -> count(lane, lane.key(attempt))));
    }

    /** @throws TooSoonException when an attempt with a passkey would come too soon; nothing is counted */
    public void requireOpenNameless(String address) {
        Attempt attempt = Attempt.nameless(address);
        lanes(attempt).forEach(lane -> {
            Instant open = opensAt(lane.key(attempt));
            Instant now = clock.instant();
            if (open.isAfter(now)) {
                throw new TooSoonException(Duration.between(now, open));
            }
        });
    }

    /** The passkey was right. */
    public void leaveNameless(String address) {
        Attempt attempt = Attempt.nameless(address);
        transaction.executeWithoutResult(status -> lanes(attempt).forEach(lane -> takeBack(lane, lane.key(attempt))));
    }

    /** The password was right. */
    public void leave(String typedName, String address) {
        Attempt attempt = Attempt.of(typedName, address);
        transaction.executeWithoutResult(status -> {
            lanes(attempt).forEach(lane -> takeBack(lane, lane.key(attempt)));
            database.sql("insert into known_address (key, seen_at) values (:key, :now)"
                            + " on conflict (key) do update set seen_at = :now")
                    .param("key", Lane.NAME_AND_ADDRESS.key(attempt))
                    .param("now", now())
                    .update();
        });
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        database.sql("delete from sign_in_lane where counted_at < ?")
                .param(ago(FORGOTTEN_AFTER))
                .update();
        database.sql("delete from known_address where seen_at < ?")
                .param(ago(KNOWN_FOR))
                .update();
    }

    /** In the order of the enumeration, so that two attempts never wait for each other. */
    private List<Lane> lanes(Attempt attempt) {
        List<Lane> lanes = new ArrayList<>(List.of(Lane.NAME_AND_ADDRESS));
        if (attempt.isFromOutside()) {
            lanes.add(Lane.ADDRESS);
        }
        // Otherwise whoever fails from many addresses on purpose keeps all passkeys out.
        if (!attempt.isNameless() && !isKnown(attempt)) {
            lanes.add(Lane.NAME);
        }
        return lanes;
    }

    private boolean isKnown(Attempt attempt) {
        return database.sql("select exists (select 1 from known_address where key = ? and seen_at >= ?)")
                .param(Lane.NAME_AND_ADDRESS.key(attempt))
                .param(ago(KNOWN_FOR))
                .query(Boolean.class)
                .single();
    }

    private void count(Lane lane, byte[] key) {
        int counted = database.sql(COUNT)
                .param("key", key)
                .param("now", now())
                .param("forgotten", ago(FORGOTTEN_AFTER))
                .param("free", lane.free())
                .param("first", FIRST_WAIT_SECONDS)
                .param("longest", lane.longestWait().toSeconds())
                .update();
        if (counted == 0) {
            throw new TooSoonException(Duration.between(clock.instant(), opensAt(key)));
        }
    }

    private Instant opensAt(byte[] key) {
        return database.sql("select open_at from sign_in_lane where key = ?")
                .param(key)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElseGet(clock::instant);
    }

    private void takeBack(Lane lane, byte[] key) {
        if (lane == Lane.NAME_AND_ADDRESS) {
            database.sql("delete from sign_in_lane where key = ?").param(key).update();
        } else {
            database.sql(TAKE_BACK).param("now", now()).param("key", key).update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp ago(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
