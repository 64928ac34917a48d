package news.dateline.platform.intake;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HeadWatchConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headWatch() {
        return factory -> factory.setProtocol(HeadWatch.class.getName());
    }
}
