package news.dateline.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The last line of a start: where Dateline is to be found. */
@Component
class ReadyLine {

    private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

    private final String baseUrl;
    private final SignInHint signIn;

    ReadyLine(@Value("${dateline.base-url:}") String baseUrl, SignInHint signIn) {
        this.baseUrl = baseUrl;
        this.signIn = signIn;
    }

    @EventListener
    void say(ApplicationReadyEvent event) {
        // Tests with a mocked web environment have no server.
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(text(web.getWebServer()));
        }
    }

    private String text(WebServer server) {
        String address = StringUtils.hasText(baseUrl) ? baseUrl : "http://localhost:" + server.getPort();
        String root = StringUtils.trimTrailingCharacter(address, '/') + "/";
        return "Dateline is at %s - %s".formatted(root, signIn.at(root));
    }
}
