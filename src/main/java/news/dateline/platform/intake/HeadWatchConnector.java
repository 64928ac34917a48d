package news.dateline.platform.intake;

import news.dateline.platform.HeadWatch;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before others, which may set one that does this too. */
@Component
@Order(0)
class HeadWatchConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setProtocol(HeadWatch.class.getName());
    }
}
