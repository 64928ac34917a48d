package news.dateline.search;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the outbox, which Hibernate Search has no questions on. */
@Component
class Backlogs {

    private final JdbcClient database;

    Backlogs(JdbcClient database) {
        this.database = database;
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
