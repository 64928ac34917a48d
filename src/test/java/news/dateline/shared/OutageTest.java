package news.dateline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void isFoundBehindATransactionThatCouldNotBeRolledBack() {
        SQLException closed = new SQLException("Connection is closed");

        assertThat(Outage.in(new IllegalStateException("Unable to roll back", closed)))
                .containsSame(closed);
    }

    @Test
    void isNotAStatementThatIsRefused() {
        assertThat(Outage.in(new IllegalStateException(new SQLException("No such column", "42703"))))
                .isEmpty();
    }
}
