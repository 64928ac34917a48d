package news.dateline.testing;

import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Counting {

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    HibernatePropertiesCustomizer countStatements(Statements statements) {
        return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, statements);
    }
}
