package news.dateline.platform.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts {@link BodyAdapter} in front of all else, also of what answers requests without a look at their bodies. */
@Component
class BodyConnector implements TomcatConnectorCustomizer {

    private final BodyRoom room;

    BodyConnector(BodyRoom room) {
        this.room = room;
    }

    @Override
    public void customize(Connector connector) {
        byte[] page = page();
        connector.addLifecycleListener(event -> {
            // Later than others who stand before Tomcat.
            if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                ProtocolHandler protocol = connector.getProtocolHandler();
                if (!(protocol.getAdapter() instanceof BodyAdapter)) {
                    protocol.setAdapter(new BodyAdapter(protocol.getAdapter(), room, page));
                }
            }
        });
    }

    private static byte[] page() {
        try {
            return new ClassPathResource("pages/not-taken.html").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
