package news.dateline.edition;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import news.dateline.shared.CommandLine;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal that a command asks: one that is up, or one that it starts for itself. */
record ReachedPortal(Portal portal, @Nullable ConfigurableApplicationContext own) implements AutoCloseable {

    private static final String THIS_MACHINE = "127.0.0.1";

    /**
     * @param named where a portal listens; null for one of this machine
     * @param site the address that its readers use
     */
    static ReachedPortal of(CommandLine line, @Nullable String named, URI site) {
        String address = named == null ? here(line) : named;
        Portal portal = new Portal(URI.create(address));
        if (answers(portal)) {
            return new ReachedPortal(portal, null);
        }
        if (named != null) {
            throw new StartRefusedException(
                    "No portal answers at %s.".formatted(named), "Start it, or name where it listens.");
        }
        line.say("No portal answers at %s, so one is started for this.".formatted(address));
        ConfigurableApplicationContext own = line.portal()
                .with(Map.of("server.port", "0", "server.address", THIS_MACHINE, "dateline.base-url", site.toString()));
        String port = own.getEnvironment().getRequiredProperty("local.server.port");
        return new ReachedPortal(new Portal(URI.create("http://" + THIS_MACHINE + ":" + port)), own);
    }

    /** By the settings that a portal here has. */
    private static String here(CommandLine line) {
        return "http://%s:%s"
                .formatted(
                        line.settings().getProperty("server.address", THIS_MACHINE),
                        line.settings().getProperty("server.port", "8080"));
    }

    private static boolean answers(Portal portal) {
        try {
            return portal.get(Address.of("/robots.txt")).status() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
