package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import news.dateline.testing.Browser;
import news.dateline.testing.HtmlChecker;
import news.dateline.testing.Page;
import news.dateline.testing.PageStates;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nu HTML checker, no errors. */
@PortalTest
class ValidHtmlTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PageStates states;

    static Stream<String> pages() {
        return Stream.concat(PageTypes.READER.stream(), PageTypes.DESK.stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isValid(String path) throws Exception {
        Browser browser = new Browser(port);
        if (PageTypes.DESK.contains(path)) {
            browser.signIn(PortalTest.ADMIN_USERNAME, PortalTest.ADMIN_PASSWORD);
        }
        assertValid(browser.get(path), PageTypes.status(path));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("news.dateline.testing.PageTypes#inOtherLanguages")
    void isValidInAnotherLanguage(String path) throws Exception {
        assertValid(new Browser(port).get(path), PageTypes.status(path));
    }

    @TestFactory
    Stream<DynamicTest> isValidInEveryState() {
        return states.all(port).stream()
                .map(state -> dynamicTest(state.name(), () -> assertValid(state.page(), state.status())));
    }

    private static void assertValid(Page page, int status) throws Exception {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.text()).as("a message without words").doesNotContain("??");
        assertThat(HtmlChecker.errors(page.response().body())).isEmpty();
    }
}
