package news.dateline.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    /** Everybody gets their connections by way of {@link ConnectionsInUse}. */
    @Bean
    static BeanPostProcessor connectionsAreKnown(ObjectProvider<ConnectionsInUse> inUse) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new KnownConnections(pool, inUse.getObject()) : bean;
            }
        };
    }

    private static final class KnownConnections extends DelegatingDataSource {

        private final ConnectionsInUse inUse;

        KnownConnections(HikariDataSource pool, ConnectionsInUse inUse) {
            super(pool);
            this.inUse = inUse;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return inUse.take(super::getConnection);
        }
    }
}
