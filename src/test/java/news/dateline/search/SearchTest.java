package news.dateline.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole portal that counts statements and publishes stories. All such tests share one portal with a
 * database of its own: two portals on one database would each index half of what is published.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"dateline.data-dir=target/search-test-data", "dateline.seed=false"})
@Import(SearchTestSupport.class)
public @interface SearchTest {}
