package news.dateline.delivery.standby;

import java.io.IOException;
import java.util.List;
import news.dateline.delivery.page.SavedPage;
import news.dateline.delivery.page.SavedPages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Has saved pages shown from the moment the settings are known until the portal takes its port. Where a database is
 * named that cannot be reached, the start waits for it, since readers have something meanwhile.
 */
public final class StandbyWhileStarting implements ApplicationListener<ApplicationEvent> {

    private static final Logger log = LoggerFactory.getLogger(StandbyWhileStarting.class);

    private static final String USUAL_PORT = "8080";

    private @Nullable Standby standby;

    private StandbyWhileStarting() {}

    public static void of(SpringApplication portal) {
        StandbyWhileStarting starting = new StandbyWhileStarting();
        portal.addListeners(starting);
        portal.addInitializers(starting::hand);
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            open(prepared.getEnvironment());
        } else if (event instanceof ApplicationFailedEvent && standby != null) {
            standby.close();
        }
    }

    private void open(Environment settings) {
        int port = Integer.parseInt(settings.getProperty("server.port", USUAL_PORT));
        List<SavedPage> pages = port <= 0 ? List.of() : SavedPages.in(settings).read();
        if (pages.isEmpty()) {
            return;
        }
        try {
            standby = Standby.open(port, pages);
        } catch (IOException taken) {
            // Whoever has the port, the portal will say so itself.
            return;
        }
        if (!DatabaseWait.until(settings)) {
            log.warn("The start was interrupted while it waited for the database");
        }
    }

    /** It ends with the portal's own start. */
    private void hand(ConfigurableApplicationContext context) {
        if (standby != null) {
            context.getBeanFactory().registerSingleton("standby", standby);
        }
    }
}
