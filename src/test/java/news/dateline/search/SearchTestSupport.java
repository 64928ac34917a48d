package news.dateline.search;

import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@TestConfiguration(proxyBeanMethods = false)
@Import(Newsroom.class)
public class SearchTestSupport {

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    HibernatePropertiesCustomizer countStatements(Statements statements) {
        return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, statements);
    }
}
