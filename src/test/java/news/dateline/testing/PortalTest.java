package news.dateline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole portal over HTTP, with the built-in content. All such tests of a run share one portal, its
 * database and its index: they must not ask for settings of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "dateline.admin.password=" + PortalTest.ADMIN_PASSWORD,
            // Tests change the database behind the back of the portal, and count what each page costs.
            "dateline.delivery.kept-pages=0",
            "dateline.reader.held=0",
            // Tests fill the database with more at once than any page asks for, on machines that do other things too.
            "spring.datasource.hikari.connection-init-sql=set statement_timeout = '60s'",
            "spring.datasource.hikari.connection-timeout=20000",
            "spring.datasource.hikari.data-source-properties.socketTimeout=90"
        })
@ContextConfiguration(initializers = {FreshDataFolder.class, Mailbox.class})
public @interface PortalTest {

    String ADMIN_USERNAME = "editor";
    String ADMIN_PASSWORD = "a horse on the steppe";
}
