package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.TransactionException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.search.engine.reporting.FailureContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IndexFailuresTest {

    static Exception[] outages() {
        return new Exception[] {
            new GenericJDBCException("No connection", new SQLTransientConnectionException("Timed out")),
            new GenericJDBCException("No beginning", new SQLException("Connection is closed")),
            new TransactionException("Nothing to roll back"),
        };
    }

    @ParameterizedTest
    @MethodSource("outages")
    void takeOneLineWhileTheDatabaseIsAway(Exception outage, CapturedOutput output) {
        IndexFailures failures = new IndexFailures();
        failures.handle(failure(outage));
        failures.handle(failure(outage));

        assertThat(output.getAll().lines().filter(line -> line.contains("IndexFailures")))
                .singleElement()
                .asString()
                .contains("The index waits for the database");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void tellAllThereIsOfTheRest(CapturedOutput output) {
        new IndexFailures().handle(failure(new IllegalStateException("A bug")));

        assertThat(output)
                .contains("The index failed at: indexing")
                .contains("A bug")
                .contains("\tat ");
    }

    private static FailureContext failure(Exception thrown) {
        FailureContext.Builder builder = FailureContext.builder();
        builder.throwable(thrown);
        builder.failingOperation("indexing");
        return builder.build();
    }
}
