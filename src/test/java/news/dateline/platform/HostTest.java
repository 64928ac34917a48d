package news.dateline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only a setting says where the portal is; what a request says of it is anybody's word. */
@PortalTest
class HostTest {

    private static final String[] LIES = {
        "Host: evil.example",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Port: 99",
        "X-Forwarded-Prefix: /evil.example",
        "Forwarded: host=evil.example;proto=https"
    };

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                PageTypes.LEAD,
                "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii",
                "/search?q=troops",
                "/feed.atom",
                "/nothing-here",
                "/login",
                "/ru",
                "/ru" + PageTypes.LEAD,
                "/admin",
                "/admin/stories/new",
                "/account/password"
            })
    void noAnswerRepeatsWhatARequestSaysOfIt(String path) {
        Wire.Answer answer = new Wire(port).get(path, LIES);

        assertThat(answer.status()).isNotEqualTo(400).isLessThan(500);
        assertThat(answer.headers()).allSatisfy(header -> assertThat(header).doesNotContain("evil"));
        assertThat(answer.body()).doesNotContain("evil");
        assertThat(answer.header("Location")).doesNotContain("://");
        assertThat(answer.header("Set-Cookie")).doesNotContain("Secure");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }
}
