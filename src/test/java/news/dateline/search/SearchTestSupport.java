package news.dateline.search;

import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

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

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain searchIsOpen(HttpSecurity http) throws Exception {
        return http.securityMatcher("/search").build();
    }
}
