package news.dateline.platform.database;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Takes the data folder as soon as the settings are known, so that PostgreSQL comes up, and after a crash recovers,
 * while Spring still reads what there is to start.
 */
public final class DatabaseWhileStarting implements ApplicationListener<ApplicationEvent> {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWhileStarting.class);

    private @Nullable ClaimedFolder claimed;

    private DatabaseWhileStarting() {}

    public static void of(SpringApplication portal) {
        DatabaseWhileStarting starting = new DatabaseWhileStarting();
        portal.addListeners(starting);
        portal.addInitializers(starting::hand);
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            claimed = ClaimedFolder.take(prepared.getEnvironment());
        } else if (event instanceof ApplicationFailedEvent failed && claimed != null && !isRunning(failed)) {
            giveBack(claimed);
        }
    }

    /** Then {@link DataFolderClaim} gives it back, after all that uses it. */
    private static boolean isRunning(ApplicationFailedEvent failed) {
        return failed.getApplicationContext() != null
                && failed.getApplicationContext().isActive();
    }

    private static void giveBack(ClaimedFolder claimed) {
        try {
            claimed.close();
        } catch (IOException e) {
            log.warn("The data folder could not be given back", e);
        }
    }

    /** To {@link DataFolderClaim}, which gives it back at the end. */
    private void hand(ConfigurableApplicationContext context) {
        if (claimed != null) {
            context.getBeanFactory().registerSingleton(ClaimedFolder.BEAN, claimed);
        }
    }
}
