package news.dateline.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Names variables that look like settings of the portal and are none: one that is spelled wrongly does nothing. */
@Component
class UnknownSettings {

    private static final Logger log = LoggerFactory.getLogger(UnknownSettings.class);

    private static final String OURS = "DATELINE_";

    /** Of the Compose file alone, and perhaps seen here too. */
    private static final Set<String> OF_COMPOSE = Set.of("DATELINE_DB_PASSWORD", "DATELINE_LISTEN");

    @EventListener
    void say(ApplicationReadyEvent ready) {
        List<String> unknown = among(System.getenv().keySet(), ready.getApplicationContext());
        if (!unknown.isEmpty()) {
            log.warn("No settings, so nothing comes of them: {}. docs/operations.md lists all.", unknown);
        }
    }

    static List<String> among(Collection<String> variables, ApplicationContext context) {
        Set<String> known = ConfigurationPropertiesBean.getAll(context).values().stream()
                .flatMap(bean ->
                        names(bean.getAnnotation().value(), bean.getInstance().getClass()))
                .map(UnknownSettings::uniform)
                .collect(Collectors.toSet());
        return variables.stream()
                .filter(variable -> variable.startsWith(OURS) && !OF_COMPOSE.contains(variable))
                .filter(variable -> !known.contains(uniform(variable)))
                .sorted()
                .toList();
    }

    private static Stream<String> names(String prefix, Class<?> settings) {
        return settings.isRecord()
                ? Arrays.stream(settings.getRecordComponents()).flatMap(part -> names(prefix, part))
                : Stream.empty();
    }

    private static Stream<String> names(String prefix, RecordComponent part) {
        String name = prefix + "." + part.getName();
        return part.getType().isRecord() ? names(name, part.getType()) : Stream.of(name);
    }

    /** Spring Boot takes them with dashes, underscores or neither. */
    private static String uniform(String name) {
        return name.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
    }
}
