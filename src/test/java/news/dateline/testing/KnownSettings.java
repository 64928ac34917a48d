package news.dateline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The settings that Spring Boot and the portal read, under their names as environment variables. */
public final class KnownSettings {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    /** Read by the Java runtime itself. */
    private static final List<String> OF_JAVA = List.of("JAVA_", "JDK_JAVA_");

    private final Set<String> names = new HashSet<>();

    /** With whatever follows. */
    private final Set<String> maps = new HashSet<>();

    public KnownSettings() throws IOException {
        for (URL metadata : Collections.list(getClass().getClassLoader().getResources(METADATA))) {
            ofLibrary(metadata).flatMap(KnownSettings::variables).forEach(names::add);
        }
        ofPortal().flatMap(KnownSettings::variables).forEach(names::add);
    }

    public boolean has(String variable) {
        return names.contains(variable)
                || maps.stream().anyMatch(variable::startsWith)
                || OF_JAVA.stream().anyMatch(variable::startsWith);
    }

    private Stream<String> ofLibrary(URL metadata) throws IOException {
        try (InputStream in = metadata.openStream()) {
            JsonNode properties = new JsonMapper().readTree(in).path("properties");
            properties
                    .valueStream()
                    .filter(property -> property.path("type").asString("").startsWith("java.util.Map"))
                    .flatMap(property -> variables(property.path("name").stringValue()))
                    .forEach(name -> maps.add(name + "_"));
            return properties
                    .valueStream()
                    .map(property -> property.path("name").stringValue());
        }
    }

    private static Stream<String> ofPortal() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("news.dateline").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(KnownSettings::components);
    }

    private static Stream<String> components(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(settings.getRecordComponents())
                .map(component -> prefix + "." + kebab(component.getName()));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?=[A-Z])", "-");
    }

    /** Spring Boot reads a setting with a dash from a variable without it, or with an underscore in its place. */
    private static Stream<String> variables(String setting) {
        String name = setting.toUpperCase(Locale.ROOT).replace('.', '_');
        return Stream.of(name.replace("-", ""), name.replace('-', '_'));
    }
}
