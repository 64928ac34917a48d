package news.dateline.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests as they are not meant to be. The same seed makes the same ones. */
final class MalformedRequests {

    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "HEAD",
            "POST",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "get",
            "G\u0000ET",
            "",
            "GET GET",
            "\u00ff\u00fe",
            "M".repeat(3_000));

    private static final List<String> PATHS = List.of(
            "/",
            "/search",
            "/ru/search",
            "/api/v1/stories",
            "/api/v1/stories/x",
            "/login",
            "/admin/stories",
            "/admin/media",
            "/stories/2022/01/09/x",
            "/people/x",
            "/media/x",
            "/feed.atom",
            "/search/suggestions",
            "/archive/2022/01",
            "/actuator/health",
            "/error",
            "*",
            "http://a/",
            "//",
            "/..",
            "",
            "?",
            "/figures");

    private static final List<String> PIECES = List.of(
            "%",
            "%zz",
            "%00",
            "%ff",
            "%e0%a4",
            "%2e%2e%2f",
            "..;/",
            ";a=b",
            "\\",
            "\u0000",
            "\r",
            "\n",
            "\t",
            " ",
            "<",
            ">",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "|",
            "^",
            "`",
            "~",
            "&",
            "=",
            "==",
            "&&",
            "?",
            "#",
            "+",
            ",",
            ":",
            "@",
            "\u00ff",
            "\u0080",
            "${x}",
            "#{1}",
            "' or 1=1--",
            "<script>",
            "../../etc/passwd",
            "9".repeat(40),
            "-1",
            "1e999",
            "a[]=1",
            "a[b][c]=d",
            "q=%",
            "q=" + "a".repeat(5_000),
            "after=%FF",
            "as-of=2022-99-99",
            "from=x&to=y",
            "region=%00",
            "sort=1",
            "page=-1",
            "_csrf=x",
            "_method=DELETE",
            "class.module.x=1");

    private static final List<String> VERSIONS = List.of(
            "HTTP/1.1",
            "HTTP/1.1",
            "HTTP/1.1",
            "HTTP/1.1",
            "HTTP/1.0",
            "HTTP/0.9",
            "HTTP/2.0",
            "HTTP/9.9",
            "HTTP/1.1 x",
            "http/1.1",
            "",
            "XTTP/1.1");

    private static final List<String> HEADERS = List.of(
            "Host: localhost",
            "Host: localhost",
            "Host: localhost",
            "Host: a\u0000b",
            "Host: ",
            "Host: [::1",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: x",
            "Content-Length: 5",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: chunked, chunked",
            "Transfer-Encoding: x",
            "Content-Type: application/json",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=" + "b".repeat(200),
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: application/x-www-form-urlencoded; charset=nonsense",
            "Content-Type: /",
            "Content-Type: text/",
            "Accept: */*;q=x",
            "Accept: nonsense",
            "Accept: " + "a/b,".repeat(600),
            "Accept-Language: " + "x-".repeat(200),
            "Accept-Language: *;q=9",
            "Accept-Encoding: gzip;q=",
            "Range: bytes=9-1",
            "Range: bytes=0-0,1-1,2-2",
            "Range: x",
            "If-None-Match: \"",
            "If-None-Match: W/",
            "If-Modified-Since: yesterday",
            "If-Match: *",
            "Cookie: SESSION=%%%",
            "Cookie: SESSION=" + "A".repeat(3_000),
            "Cookie: =;;=",
            "Cookie: FORMS=\"",
            "Cookie: GIVEN_BACK=x",
            "Authorization: Basic !!!",
            "Authorization: Bearer ",
            "Expect: nonsense",
            "Expect: 100-continue",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "Connection: Upgrade, HTTP2-Settings",
            "HTTP2-Settings: AAA",
            "X-Forwarded-For: x,y,z",
            "Forwarded: for=\"",
            "Origin: null",
            "Origin: ://",
            "Sec-Fetch-Site: x",
            "X-HTTP-Method-Override: DELETE",
            "X-Request-Id: a\tb",
            "Bad Header: x",
            "NoColon",
            ": empty",
            "\u0000: x",
            "A: \u0000",
            " folded",
            "Referer: \u00ff",
            "X: " + "x".repeat(9_000));

    private static final List<String> BODIES = List.of(
            "",
            "",
            "",
            "a=b",
            "%",
            "username=%ff&password=%",
            "{",
            "[[[[[[",
            "5\r\nhello\r\n0\r\n\r\n",
            "ffffffffff\r\n",
            "-1\r\n",
            "--x\r\n\r\n--x--",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\r\n\r\n",
            "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
            "\u0000".repeat(500),
            "a=1&".repeat(3_000));

    private final Random random;

    MalformedRequests(long seed) {
        this.random = new Random(seed);
    }

    byte[] next() {
        StringBuilder request = new StringBuilder(any(METHODS)).append(' ').append(any(PATHS));
        for (int i = random.nextInt(3); i > 0; i--) {
            request.append(random.nextBoolean() ? "?" : "").append(any(PIECES));
        }
        request.append(' ').append(any(VERSIONS)).append(lineEnd());
        request.append(random.nextInt(8) == 0 ? "" : "Host: localhost\r\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            request.append(any(HEADERS)).append(lineEnd());
        }
        request.append(random.nextInt(12) == 0 ? "" : "Connection: close\r\n\r\n")
                .append(any(BODIES));
        byte[] bytes = request.toString().getBytes(StandardCharsets.ISO_8859_1);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String lineEnd() {
        return random.nextInt(25) == 0 ? "\n" : "\r\n";
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
