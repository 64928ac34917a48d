package news.dateline.delivery.change;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import news.dateline.delivery.page.PageChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The changes as they lie in the database for all nodes. */
@Component
class ChangeRows {

    static final String CHANNEL = "page_change";

    /** Longer ago than this nobody looks back; kept somewhat longer, as clocks differ. */
    static final int KEPT_MINUTES = 60;

    /** What a look brought. @param next where the next look has to begin */
    record Look(List<PageChange> changes, String next) {}

    private final JdbcTemplate database;
    private final UUID node = UUID.randomUUID();

    ChangeRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Told with the transaction it stands in, and to nobody if that fails. */
    void add(PageChange change) {
        database.execute((Connection connection) -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into page_change (node, parts, taken_back) values (?, ?, ?)")) {
                insert.setObject(1, node);
                insert.setArray(2, parts(connection, change.parts()));
                insert.setBoolean(3, change.takenBack());
                insert.executeUpdate();
            }
            try (Statement notify = connection.createStatement()) {
                notify.execute("notify " + CHANNEL);
            }
            return null;
        });
    }

    private static Array parts(Connection connection, Set<UUID> parts) throws SQLException {
        return parts.isEmpty() ? null : connection.createArrayOf("uuid", parts.toArray());
    }

    /** From where a node that has seen nothing yet has to look. */
    String now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * What other nodes changed. Transactions do not end in the order of their numbers, so each look begins at the first
     * that was not over at the look before; some changes are seen twice, which does no harm.
     */
    Look since(Connection connection, String from) throws SQLException {
        List<PageChange> changes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select pg_snapshot_xmin(pg_current_snapshot())::text, taken_back, parts
                from (select) as always left join page_change on transaction >= ?::xid8 and node <> ?
                """)) {
            query.setString(1, from);
            query.setObject(2, node);
            try (ResultSet row = query.executeQuery()) {
                String next = from;
                while (row.next()) {
                    next = row.getString(1);
                    boolean takenBack = row.getBoolean(2);
                    if (!row.wasNull()) {
                        changes.add(new PageChange(parts(row.getArray(3)), takenBack));
                    }
                }
                return new Look(changes, next);
            }
        }
    }

    private static Set<UUID> parts(Array parts) throws SQLException {
        return parts == null ? Set.of() : Set.of((UUID[]) parts.getArray());
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        database.update("delete from page_change where made_at < now() - make_interval(mins => ?)", 2 * KEPT_MINUTES);
    }
}
