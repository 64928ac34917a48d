package news.dateline.delivery.standby;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import news.dateline.shared.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Waits for a database that is named but cannot be reached. */
final class DatabaseWait {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWait.class);

    private static final int TRY_AGAIN_MILLIS = 1_000;
    private static final int LONGEST_TRY_SECONDS = 3;

    private DatabaseWait() {}

    /** Whatever else is wrong with it, the start itself tells. Returns false when it was interrupted. */
    static boolean until(Environment settings) {
        String url = settings.getProperty("spring.datasource.url");
        if (!StringUtils.hasText(url) || !url.startsWith("jdbc:postgresql:")) {
            return true;
        }
        DriverManager.setLoginTimeout(LONGEST_TRY_SECONDS);
        try {
            for (boolean told = false; !answers(settings, url); told = true) {
                if (!told) {
                    log.warn("The database cannot be reached; the start goes on when it can");
                }
                Thread.sleep(TRY_AGAIN_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            DriverManager.setLoginTimeout(0);
        }
    }

    private static boolean answers(Environment settings, String url) {
        try (Connection connection = DriverManager.getConnection(
                url,
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"))) {
            return connection.isValid(LONGEST_TRY_SECONDS);
        } catch (SQLException e) {
            return Outage.in(e).isEmpty();
        }
    }
}
