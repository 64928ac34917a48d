package news.dateline.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of an index that several nodes share: a row in the database. Who fills the index holds it for as long as they give a
 * sign of life; after that another may.
 */
@Component
class SharedRecord implements IndexRecord {

    private static final String LEASE = "interval '30 seconds'";

    private final UUID me = Ids.next();
    private final String version = IndexVersion.of("OpenSearch", OpenSearchAnalysis.class, OpenSearchEngine.SETTINGS);
    private final JdbcClient database;

    SharedRecord(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public State state() {
        return database.sql("select *, coalesce(builder_until > now(), false) as running from search_index")
                .query((row, number) -> state(row))
                .single();
    }

    private static State state(ResultSet row) throws SQLException {
        Run run = row.getBoolean("running")
                ? new Run(row.getTimestamp("started_at").toInstant(), row.getLong("done"), row.getLong("total"))
                : null;
        return new State(row.getString("version"), instant(row.getTimestamp("filled_at")), run);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    @Override
    public boolean begin(long total, boolean fresh) {
        return database.sql("""
                update search_index
                set builder = :me, builder_until = now() + %s, started_at = now(), done = 0, total = :total,
                    version = case when :fresh then null else version end
                where builder_until is null or builder_until <= now()
                """.formatted(LEASE))
                        .param("me", me)
                        .param("total", total)
                        .param("fresh", fresh)
                        .update()
                == 1;
    }

    @Override
    public void advance(long done) {
        database.sql("update search_index set done = :done, builder_until = now() + %s where builder = :me"
                        .formatted(LEASE))
                .param("done", done)
                .param("me", me)
                .update();
    }

    @Override
    public void end(boolean complete) {
        database.sql("""
                update search_index
                set builder = null, builder_until = null,
                    version = case when :complete then :version else version end,
                    filled_at = case when :complete then now() else filled_at end
                where builder = :me
                """)
                .param("complete", complete)
                .param("version", version)
                .param("me", me)
                .update();
    }

    @Override
    public void forget() {
        database.sql("update search_index set version = null where version is not null")
                .update();
    }
}
