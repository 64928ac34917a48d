package news.dateline.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database again and again whether it is there, on a connection of its own. Work that takes long is told so from
 * a database that hangs, since the answer to this takes no work at all.
 */
@Component
final class Pulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_ANSWER = Duration.ofMillis(1_500);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);
    private static final Duration TRY_AGAIN = Duration.ofMillis(200);
    private static final String LONGEST_CONNECT_SECONDS = "2";

    private static final String CONNECTION = "08";
    private static final String SHUTTING_DOWN = "57P";

    private final JdbcConnectionDetails database;
    private final ConnectionsInUse inUse;
    private volatile @Nullable Thread asking;
    private long lastAnswer;

    Pulse(JdbcConnectionDetails database, ConnectionsInUse inUse) {
        this.database = database;
        this.inUse = inUse;
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::ask, "database-pulse");
        thread.setDaemon(true);
        asking = thread;
        thread.start();
    }

    private void ask() {
        lastAnswer = System.nanoTime();
        while (isRunning()) {
            try (Connection connection = connect()) {
                ask(connection);
            } catch (SQLException | RuntimeException e) {
                // Nobody else would ask: whatever it is, it is asked again.
                missed(e);
                pause(TRY_AGAIN);
            }
        }
    }

    private void ask(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) LONGEST_ANSWER.toMillis());
        try (Statement statement = connection.createStatement()) {
            while (isRunning()) {
                statement.execute("select 1");
                answered();
                pause(EVERY);
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties options = new Properties();
        options.setProperty("ApplicationName", "dateline pulse");
        options.setProperty("connectTimeout", LONGEST_CONNECT_SECONDS);
        options.setProperty("socketTimeout", LONGEST_CONNECT_SECONDS);
        options.setProperty("loginTimeout", LONGEST_CONNECT_SECONDS);
        String username = database.getUsername();
        String password = database.getPassword();
        if (username != null) {
            options.setProperty("user", username);
        }
        if (password != null) {
            options.setProperty("password", password);
        }
        return DriverManager.getConnection(database.getJdbcUrl(), options);
    }

    /** That it wants no more connections, or not this user's, says all the same that it is there (SQLSTATE classes). */
    private static boolean isAnswer(Exception reason) {
        String state = reason instanceof SQLException failed ? failed.getSQLState() : null;
        return state != null && !state.startsWith(CONNECTION) && !state.startsWith(SHUTTING_DOWN);
    }

    private void answered() {
        lastAnswer = System.nanoTime();
        if (inUse.isCutOff()) {
            log.info("The database answers again");
            inUse.letGo();
        }
    }

    private void missed(Exception reason) {
        if (isAnswer(reason)) {
            lastAnswer = System.nanoTime();
        }
        boolean isLong = System.nanoTime() - lastAnswer >= LONGEST_SILENCE.toNanos();
        if (isLong && isRunning() && !inUse.isCutOff()) {
            log.warn("The database has not answered for {} s: {}", LONGEST_SILENCE.toSeconds(), reason.getMessage());
            inUse.cutOff();
            if (!isRunning()) {
                // It was stopped in between, and whatever ends now may still want the database.
                inUse.letGo();
            }
        }
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            // It is asked to stop.
            asking = null;
        }
    }

    @Override
    public void stop() {
        Thread thread = asking;
        asking = null;
        if (thread != null) {
            thread.interrupt();
        }
        inUse.letGo();
    }

    @Override
    public boolean isRunning() {
        return asking != null;
    }
}
