package news.dateline.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Files of a library for browsers, which came with the build in a jar of its own. */
final class WebJar {

    private WebJar() {}

    static Resource file(String library, String path) {
        return new ClassPathResource("META-INF/resources/webjars/%s/%s/%s".formatted(library, version(library), path));
    }

    private static String version(String library) {
        try {
            Properties pom = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(library)));
            return pom.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
