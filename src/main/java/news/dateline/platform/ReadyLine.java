package news.dateline.platform;

import news.dateline.shared.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start: where Dateline is to be found. */
@Component
class ReadyLine {

    private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

    private final SiteAddress site;
    private final SignInHint signIn;

    ReadyLine(SiteAddress site, SignInHint signIn) {
        this.site = site;
        this.signIn = signIn;
    }

    @EventListener
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            String root = site.absolute("/");
            log.info("Dateline is at {} - {}", root, signIn.at(root));
        }
    }
}
