package news.dateline.testing;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
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
    static Writes writes() {
        return new Writes();
    }

    /** Stands between the portal and its pool. */
    @Bean
    static BeanPostProcessor seeWrites(ObjectProvider<Writes> writes) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(writes.getObject())
                                .build()
                        : bean;
            }
        };
    }

    @Bean
    HibernatePropertiesCustomizer countStatements(Statements statements) {
        return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, statements);
    }
}
