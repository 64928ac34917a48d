package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server guesses how wide a name will be; a browser knows. */
@PortalTest
@BrowserTest
class MapLabelsTest {

    private static final String OVERLAPS = """
            const names = [...document.querySelectorAll('.map text')]
                .map(text => ({name: text.textContent, box: text.getBBox()}));
            const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width
                && a.y + a.height * .2 < b.y + b.height * .8 && b.y + b.height * .2 < a.y + a.height * .8;
            const pairs = [];
            names.forEach((a, i) => names.slice(i + 1)
                .forEach(b => meet(a.box, b.box) && pairs.push(a.name + ' / ' + b.name)));
            return [names.length, pairs];
            """;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                PageTypes.LEAD,
                "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii",
                "/kk/regions/central-asia",
                "/ru/regions/europe",
                "/regions/caribbean"
            })
    void noNameOnAMapCoversAnother(String path, ChromeDriver browser) {
        Chromium.show(browser, Chromium.DESKTOP, false);
        browser.get("http://localhost:" + port + path);

        List<?> found = (List<?>) browser.executeScript(OVERLAPS);

        assertThat((Long) found.get(0)).isGreaterThan(3);
        assertThat((List<?>) found.get(1)).isEmpty();
    }
}
