package news.dateline.search;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the outbox, which Hibernate Search has no questions on. */
@Component
class Backlogs {

    private final JdbcClient database;

    Backlogs(JdbcClient database) {
        this.database = database;
    }

    /** By the clock that the age of what waits goes by. */
    Instant time() {
        return database.sql("select clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    Backlog now() {
        return database.sql("""
                select count(*) filter (where status = 'PENDING') as waiting,
                       min(written_at) filter (where status = 'PENDING') as oldest,
                       count(*) filter (where status = 'ABORTED') as given_up
                from hsearch_outbox_event
                """)
                .query((row, number) -> {
                    Timestamp oldest = row.getTimestamp("oldest");
                    return new Backlog(
                            row.getLong("waiting"),
                            oldest == null ? null : oldest.toInstant(),
                            row.getLong("given_up"));
                })
                .single();
    }
}
