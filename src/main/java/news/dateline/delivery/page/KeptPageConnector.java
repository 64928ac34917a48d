package news.dateline.delivery.page;

import java.time.Clock;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link KeptPageAdapter} in front of what Tomcat makes of requests. */
@Component
class KeptPageConnector implements TomcatConnectorCustomizer {

    private final KeptPages pages;
    private final PageMeters meters;
    private final Clock clock;

    KeptPageConnector(KeptPages pages, PageMeters meters, Clock clock) {
        this.pages = pages;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void customize(Connector connector) {
        if (pages.keepsAny()) {
            connector.addLifecycleListener(event -> {
                // A connector makes its own adapter while it is initialized.
                if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                    var protocol = connector.getProtocolHandler();
                    protocol.setAdapter(new KeptPageAdapter(protocol.getAdapter(), pages, meters, clock));
                }
            });
        }
    }
}
