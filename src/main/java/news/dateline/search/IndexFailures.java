package news.dateline.search;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import news.dateline.shared.Causes;
import news.dateline.shared.Outage;
import news.dateline.shared.time.Seldom;
import org.hibernate.TransactionException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what hinders the index in the background: in a line that it waits for the database or its engine, all there is of the rest. */
public class IndexFailures implements FailureHandler {

    private static final Logger log = LoggerFactory.getLogger(IndexFailures.class);

    private final Seldom lines = new Seldom(Clock.systemUTC(), Duration.ofSeconds(10));

    @Override
    public void handle(FailureContext failed) {
        lostConnection(failed.throwable())
                .ifPresentOrElse(
                        this::say,
                        () -> log.error("The index failed at: {}", failed.failingOperation(), failed.throwable()));
    }

    @Override
    public void handle(EntityIndexingFailureContext failed) {
        lostConnection(failed.throwable())
                .ifPresentOrElse(
                        this::say,
                        () -> log.error(
                                "Not indexed: {}, at: {}",
                                failed.failingEntityReferences(),
                                failed.failingOperation(),
                                failed.throwable()));
    }

    /** Of an index that is built anew and fails at everything. */
    @Override
    public long failureFloodingThreshold() {
        return 100;
    }

    private void say(Throwable lost) {
        if (lines.isDue()) {
            log.warn("The index waits for the database or its engine: {}", lost.getMessage());
        }
    }

    /** Empty if the index failed at something else. A transaction that fails as one has lost its connection on the way. */
    private static Optional<Throwable> lostConnection(Throwable failure) {
        return Outage.in(failure)
                .<Throwable>map(outage -> outage)
                .or(() -> Causes.of(failure)
                        .filter(cause ->
                                cause instanceof JDBCConnectionException || cause instanceof TransactionException)
                        .findFirst())
                .or(() -> EngineOutage.in(failure));
    }
}
