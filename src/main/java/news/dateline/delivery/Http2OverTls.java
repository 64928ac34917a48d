package news.dateline.delivery;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Http2;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Speaks HTTP/2 to whoever comes by TLS. Without TLS no browser does, and what programs make of it there is not to be
 * relied on.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Http2OverTls implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (Ssl.isEnabled(server.getSsl())) {
            Http2 http2 = new Http2();
            http2.setEnabled(true);
            server.setHttp2(http2);
        }
    }
}
