package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class BacklogsTest {

    @Autowired
    private Backlogs backlogs;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    /** By the database's clock, and not as of the beginning of a transaction. */
    @Test
    void timeGoesOnAsItDoesForWhatWaits() {
        List<Instant> times = Objects.requireNonNull(transactions.execute(status -> {
            Instant first = backlogs.time();
            database.sql("select pg_sleep(0.01)").query().listOfRows();
            return List.of(first, backlogs.time());
        }));
        assertThat(times.get(1)).isAfter(times.get(0));
    }
}
