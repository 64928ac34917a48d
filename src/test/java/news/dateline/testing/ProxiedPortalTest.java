package news.dateline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of a portal behind a proxy with TLS, watched by an operator, that lets nobody ask for much. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "dateline.admin.password=" + PortalTest.ADMIN_PASSWORD,
            "dateline.base-url=https://news.example",
            "server.forward-headers-strategy=native",
            "dateline.metrics.token=" + ProxiedPortalTest.METRICS_TOKEN,
            "dateline.limits.search=" + ProxiedPortalTest.SEARCHES,
            "dateline.limits.suggestions=8",
            "dateline.limits.api=7",
            "dateline.limits.sign-in=" + ProxiedPortalTest.SIGN_INS,
            "dateline.limits.pages=" + ProxiedPortalTest.PAGES
        })
@ContextConfiguration(initializers = {FreshDataFolder.class, Mailbox.class})
public @interface ProxiedPortalTest {

    String METRICS_TOKEN = "a token for whoever watches this test";
    int SEARCHES = 5;
    int SIGN_INS = 6;
    int PAGES = 25;
}
