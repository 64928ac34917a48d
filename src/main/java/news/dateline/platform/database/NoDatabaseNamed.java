package news.dateline.platform.database;

import news.dateline.shared.StartRefusedException;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** An empty {@code SPRING_DATASOURCE_URL}, as in a file of blank settings, names none either. */
final class NoDatabaseNamed implements Condition {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    static boolean in(Environment environment) {
        String url = environment.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url) && !url.startsWith(POSTGRESQL)) {
            throw new StartRefusedException(
                    "SPRING_DATASOURCE_URL names no PostgreSQL.",
                    "Set it to an address such as jdbc:postgresql://db:5432/dateline, or to nothing for a database in"
                            + " DATELINE_DATA_DIR.");
        }
        return !StringUtils.hasText(url);
    }
}
