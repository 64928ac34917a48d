package news.dateline.platform.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** What Tomcat refuses before the portal sees it, such as an address that cannot be read, gets a page of ours all the same. */
@Configuration(proxyBeanMethods = false)
class UnreadableAddress {

    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> refusals() {
        return factory -> factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Page.class.getName()));
    }

    /** Made by Tomcat, by its name. */
    public static final class Page extends ErrorReportValve {

        private static final String HTML = html();

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
                response.getReporter().write(HTML);
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // Whoever asked does not wait for the answer.
            }
        }

        private static String html() {
            try {
                return new ClassPathResource("pages/refused.html").getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
