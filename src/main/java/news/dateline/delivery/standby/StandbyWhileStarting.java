package news.dateline.delivery.standby;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import news.dateline.delivery.page.SavedPage;
import news.dateline.delivery.page.SavedPages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
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

    private static final int USUAL_PORT = 8080;

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
        Binder binder = Binder.get(settings);
        int port = binder.bind("server.port", Integer.class).orElse(USUAL_PORT);
        // Whoever asks by TLS would not understand it.
        boolean isPlain = !Ssl.isEnabled(binder.bind("server.ssl", Ssl.class).orElse(null));
        List<SavedPage> pages = port > 0 && isPlain ? SavedPages.in(settings).read() : List.of();
        if (pages.isEmpty()) {
            return;
        }
        InetAddress address = binder.bind("server.address", InetAddress.class).orElse(null);
        try {
            standby = Standby.open(new InetSocketAddress(address, port), pages);
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
