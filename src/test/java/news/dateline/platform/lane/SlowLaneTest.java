package news.dateline.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@PortalTest
class SlowLaneTest {

    private static final String OFFICE = "192.168.1.7";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A clock that is set forward by hand. */
    private static final class Watch extends Clock {

        private Instant now = Instant.now();

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final Watch watch = new Watch();
    private final String name = Newsroom.word();
    private SlowLane lane;

    @BeforeEach
    void open() {
        lane = new SlowLane(database, transactions, watch);
    }

    private static String outside() {
        int number = NUMBER.incrementAndGet();
        return "203.0.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    private void failFrom(String address, String who, int times) {
        for (int i = 0; i < times; i++) {
            lane.enter(who, address);
        }
    }

    private long refused(String who, String address) {
        return catchThrowableOfType(TooSoonException.class, () -> lane.enter(who, address))
                .seconds();
    }

    private void assertFree(String who, String address) {
        assertThatCode(() -> lane.enter(who, address)).doesNotThrowAnyException();
    }

    @Test
    void theWaitDoublesUpToFiveMinutesAndIsForgottenInAnHour() {
        failFrom(OFFICE, name, 5);

        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long wait = refused(name, OFFICE);
            waits.add(wait);
            watch.pass(Duration.ofSeconds(wait));
            lane.enter(name, OFFICE);
        }

        assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
        watch.pass(Duration.ofHours(1).plusSeconds(1));
        failFrom(OFFICE, name, 5);
        assertThat(refused(name, OFFICE)).isEqualTo(5);
    }

    @Test
    void beingRefusedDoesNotLengthenTheWait() {
        failFrom(OFFICE, name, 5);
        for (int i = 0; i < 20; i++) {
            assertThat(refused(" " + name.toUpperCase(), OFFICE)).isEqualTo(5);
        }
    }

    @Test
    void theRightPasswordClearsTheWay() {
        failFrom(OFFICE, name, 4);
        lane.enter(name, OFFICE);
        lane.leave(name, OFFICE);

        failFrom(OFFICE, name, 5);
        assertThat(refused(name, OFFICE)).isEqualTo(5);
    }

    @Test
    void whoTriesManyNamesFromOneAddressWaitsUnlessItIsAProxys() {
        String outside = outside();
        for (int i = 0; i < 30; i++) {
            lane.enter(Newsroom.word(), outside);
            lane.enter(Newsroom.word(), OFFICE);
        }

        assertThat(refused(Newsroom.word(), outside)).isEqualTo(5);
        assertFree(Newsroom.word(), OFFICE);
    }

    @Test
    void whoTriesOneNameFromManyAddressesKeepsItsOwnerOutForHalfAMinuteAtMost() {
        for (int i = 0; i < 50; i++) {
            lane.enter(name, outside());
        }
        for (int i = 0; i < 6; i++) {
            watch.pass(Duration.ofSeconds(refused(name, outside())));
            lane.enter(name, outside());
        }

        assertThat(refused(name, outside())).isEqualTo(30);
    }

    @Test
    void andNotAtAllWhereTheOwnerWasSignedInBefore() {
        String home = outside();
        lane.enter(name, home);
        lane.leave(name, home);
        for (int i = 0; i < 50; i++) {
            lane.enter(name, outside());
        }

        assertThat(refused(name, outside())).isPositive();
        assertFree(name, home);
    }

    @Test
    void allAddressesOfANetworkAreOne() {
        for (int i = 0; i < 30; i++) {
            lane.enter(Newsroom.word(), "2001:db8:77:1::" + Integer.toHexString(i + 1));
        }
        assertThat(refused(Newsroom.word(), "2001:db8:77:1:ffff::1")).isEqualTo(5);
        assertFree(Newsroom.word(), "2001:db8:77:2::1");
    }

    @Test
    void manyAtOnceAreNoWayAround() throws Exception {
        ExecutorService attackers = Executors.newFixedThreadPool(16);
        try {
            Callable<Boolean> attempt = () -> {
                try {
                    lane.enter(name, OFFICE);
                    return true;
                } catch (TooSoonException refused) {
                    return false;
                }
            };
            int let = 0;
            for (Future<Boolean> answer : attackers.invokeAll(java.util.Collections.nCopies(40, attempt))) {
                let += answer.get() ? 1 : 0;
            }
            assertThat(let).isEqualTo(5);
        } finally {
            attackers.shutdownNow();
        }
    }

    @Test
    void namesAndAddressesAreNotKept() {
        String outside = outside();
        lane.enter(name, outside);
        String kept = database.sql("select string_agg(lane::text, '') from sign_in_lane lane")
                .query(String.class)
                .single();

        assertThat(kept).isNotEmpty().doesNotContain(name, outside);
        assertThatThrownBy(() -> lane.enter(name, "not-an-address.invalid"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
