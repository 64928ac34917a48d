package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import news.dateline.testing.Fields;
import news.dateline.testing.PageState;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Opens in Chromium what was made without it: takes over the session, and sends what has to be sent. */
final class StatesInChromium {

    private static final String SEND = """
            const form = document.body.appendChild(document.createElement('form'));
            form.method = 'post';
            form.action = arguments[0];
            for (const [name, value] of arguments[1]) {
                const field = form.appendChild(document.createElement('input'));
                field.type = 'hidden';
                field.name = name;
                field.value = value;
            }
            form.submit();
            """;
    private static final String STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus";

    private final ChromeDriver browser;
    private final String root;

    StatesInChromium(ChromeDriver browser, String root) {
        this.browser = browser;
        this.root = root;
    }

    void open(PageState state) {
        browser.get(root + "/favicon.svg");
        browser.manage().deleteAllCookies();
        state.browser()
                .cookies()
                .forEach(cookie -> browser.manage().addCookie(new Cookie(cookie.getName(), cookie.getValue())));
        if (state.sent() == null) {
            browser.get(root + state.path());
        } else {
            send(state.path(), state.sent());
        }
        assertThat(browser.executeScript(STATUS)).as(state.name()).isEqualTo((long) state.status());
    }

    private void send(String path, Fields fields) {
        // From the same site, as the cookie asks for.
        browser.get(root + "/login");
        WebElement before = browser.findElement(By.tagName("html"));
        browser.executeScript(SEND, root + path, pairs(fields));
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.stalenessOf(before));
    }

    private static List<List<String>> pairs(Fields fields) {
        return fields.all().stream()
                .map(field -> List.of(field.name(), field.value()))
                .toList();
    }
}
