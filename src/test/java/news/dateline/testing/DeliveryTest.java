package news.dateline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test like a {@link PortalTest}, of a portal that keeps its readers' pages, as it does where it runs for real. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "dateline.admin.password=" + PortalTest.ADMIN_PASSWORD,
            // So long that no test sees the end of it: pages are made anew when something changed, or never.
            "dateline.delivery.fresh-for=1h"
        })
@ContextConfiguration(initializers = {FreshDataFolder.class, Mailbox.class})
public @interface DeliveryTest {}
