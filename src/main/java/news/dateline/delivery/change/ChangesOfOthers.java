package news.dateline.delivery.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import news.dateline.delivery.change.ChangeRows.Look;
import news.dateline.delivery.page.KeptPages;
import news.dateline.delivery.page.PageChange;
import news.dateline.delivery.page.Trouble;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what other nodes change, as PostgreSQL tells it (LISTEN), and after a lost connection looks what it missed.
 * Whether or not anything was told, it looks once a second: a connection may be lost without a word.
 */
@Component
class ChangesOfOthers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChangesOfOthers.class);

    private static final int LOOK_EVERY_MILLIS = 1_000;
    private static final int TRY_AGAIN_MILLIS = 300;
    private static final Duration LOOKS_BACK = Duration.ofMinutes(ChangeRows.KEPT_MINUTES);

    private final DataSource database;
    private final ChangeRows rows;
    private final KeptPages pages;
    private final Trouble trouble;
    private final Clock clock;
    private volatile @Nullable Thread listening;

    private @Nullable String place;
    private Instant lastLook = Instant.MIN;

    ChangesOfOthers(DataSource database, ChangeRows rows, KeptPages pages, Trouble trouble, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.pages = pages;
        this.trouble = trouble;
        this.clock = clock;
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::listen, "page-changes");
        thread.setDaemon(true);
        listening = thread;
        thread.start();
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    awayFor(e);
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + ChangeRows.CHANNEL);
            while (isRunning()) {
                look(connection);
                trouble.databaseIsBack();
                postgres.getNotifications(LOOK_EVERY_MILLIS);
            }
            statement.execute("unlisten *");
        }
    }

    private void look(Connection connection) throws SQLException {
        if (place == null || lastLook.isBefore(clock.instant().minus(LOOKS_BACK))) {
            place = rows.now(connection);
            pages.heard(PageChange.OF_ALL);
        }
        Look look = rows.since(connection, place);
        look.changes().forEach(pages::heard);
        place = look.next();
        lastLook = clock.instant();
    }

    private void awayFor(Exception reason) {
        if (trouble.databaseIsAway()) {
            log.warn("Changes of other nodes cannot be heard: {}", reason.getMessage());
        }
        try {
            Thread.sleep(TRY_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread thread = listening;
        listening = null;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(2L * LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }
}
