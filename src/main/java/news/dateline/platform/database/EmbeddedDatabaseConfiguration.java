package news.dateline.platform.database;

import java.io.IOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The data source depends on the details, the details on the database: Spring closes the pool first, PostgreSQL last. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "")
    EmbeddedDatabase embeddedDatabase(DataFolderClaim claim) throws IOException {
        return claim.database();
    }

    @Bean
    DatabaseWatch databaseWatch(EmbeddedDatabase database) {
        return new DatabaseWatch(database);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.username();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
