package news.dateline.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {

    private static final SQLException TIMED_OUT = new SQLException("An I/O error occurred", "08006");

    @Test
    void isFoundBehindATransactionThatCouldNotBeRolledBack() {
        TransactionSystemException failed =
                new TransactionSystemException("Could not roll back", new SQLException("Connection is closed"));
        failed.initApplicationException(new DataAccessResourceFailureException("No answer", TIMED_OUT));

        assertThat(Outage.in(failed)).containsSame(TIMED_OUT);
    }

    @Test
    void isNotAStatementThatIsRefused() {
        assertThat(Outage.in(new IllegalStateException(new SQLException("No such column", "42703"))))
                .isEmpty();
    }
}
