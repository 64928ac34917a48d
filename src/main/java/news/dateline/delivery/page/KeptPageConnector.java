package news.dateline.delivery.page;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has Tomcat answer with kept pages before it makes anything of a request. */
@Component
class KeptPageConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final KeptPages kept;
    private final FreshPages fresh;

    KeptPageConnector(KeptPages kept, FreshPages fresh) {
        this.kept = kept;
        this.fresh = fresh;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        if (kept.keepsAny()) {
            tomcat.setProtocol(KeptPageProtocol.class.getName());
            tomcat.addConnectorCustomizers(
                    connector -> ((KeptPageProtocol) connector.getProtocolHandler()).answerFrom(fresh));
        }
    }
}
