package news.dateline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/stories", "/login", "/login/ended", "/logout", "/account/password"})
    void theDesksAreNotForReaders(String path) {
        assertThat(Paths.isForDesk(path)).isTrue();
        assertThat(Paths.isForReaders(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/administration", "/logins/1", "/2022/01/06/accounts", "/accountability"})
    void onlyWholeWordsAreTheDesks(String path) {
        assertThat(Paths.isForDesk(path)).isFalse();
        assertThat(Paths.isForReaders(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/css/reader.css",
                "/js/desk.js",
                "/favicon.ico",
                "/sitemap.xml",
                "/robots.txt"
            })
    void whatProgramsAskForIsNobodys(String path) {
        assertThat(Paths.isForDesk(path)).isFalse();
        assertThat(Paths.isForReaders(path)).isFalse();
    }

    @Test
    void isReadWithoutWhatStandsBeforeAllPaths() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ru/regions/a%20b");
        request.setContextPath("/ru");

        assertThat(Paths.of(request)).isEqualTo("/regions/a%20b");
    }
}
