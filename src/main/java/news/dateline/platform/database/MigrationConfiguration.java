package news.dateline.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    /** A migration may well take longer than the pool lets a page wait. */
    @Bean
    FlywayConfigurationCustomizer migrateOutsideThePool() {
        return flyway -> {
            HikariDataSource pool = DataSourceUnwrapper.unwrap(flyway.getDataSource(), HikariDataSource.class);
            if (pool != null) {
                flyway.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
            }
        };
    }
}
