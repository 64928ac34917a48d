package news.dateline.platform.database;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has the entities mapped, which takes longest and is done beside the rest, from the beginning. It customizes nothing:
 * Spring makes all customizers before the web server, and the web server before nearly everything else, so asking for
 * the entities here brings them forward.
 */
@Component
class DatabaseFirst implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    DatabaseFirst(EntityManagerFactory entities) {}

    @Override
    public void customize(ConfigurableWebServerFactory factory) {}
}
