package news.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Goes on a class that extends a {@link PortalTest}, and runs its tests with the index in a real OpenSearch. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("opensearch")
@ContextConfiguration(initializers = OnOpenSearch.Hosts.class)
public @interface OnOpenSearch {

    /** All tests of a run share one server. */
    final class Hosts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static OpenSearchServer server;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("dateline.search.hosts=" + server().address()).applyTo(context);
        }

        public static synchronized OpenSearchServer server() {
            if (server == null) {
                try {
                    Path target = Files.createDirectories(Path.of("target", "opensearch"));
                    server = new OpenSearchServer(Files.createTempDirectory(target, "server-")).start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            return server;
        }
    }
}
