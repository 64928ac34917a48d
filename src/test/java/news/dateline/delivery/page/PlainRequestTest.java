package news.dateline.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRequestTest {

    @Test
    void whatBrowsersAskForIsPlain() {
        assertThat(read(
                        "GET /ru/regions/almaty HTTP/1.1\r\nHost: news.example:8080\r\nUser-Agent: Mozilla/5.0 (X11)\r\n"
                                + "accept-encoding: gzip, deflate, br\r\nIf-None-Match: \"a-gzip\"\r\n"
                                + "Connection: keep-alive\r\n\r\n"))
                .isEqualTo(new PlainRequest("/ru/regions/almaty", true, "\"a-gzip\"", false));
        assertThat(read("GET / HTTP/1.1\r\nHost: [::1]:8080\r\nConnection: close\r\n\r\n"))
                .isEqualTo(new PlainRequest("/", false, null, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.0\r\nHost: a\r\n\r\n",
                "GET /  HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /?q=a HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%2e HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nno header\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: y\nContent-Length: 1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: y\rContent-Length: 1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: \u00e9\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: \u0000\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n\r",
                "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\n\n",
                "GET /",
                "\r\n\r\n",
                "\u0016\u0003\u0001"
            })
    void allElseIsTomcats(String request) {
        assertThat(read(request)).isNull();
    }

    private static PlainRequest read(String request) {
        byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
        return PlainRequest.of(bytes, bytes.length);
    }
}
