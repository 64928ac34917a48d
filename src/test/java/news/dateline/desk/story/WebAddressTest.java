package news.dateline.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.desk.form.WebAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://EXAMPLE.ORG/A?b=c&d=%20#e",
                "https://тест.қаз/жаңалықтар?күн=9",
                "https://xn--e1aybc.xn--80ao21a/",
                "https://президент.рф:8443/",
                "http://192.0.2.1/a",
                "http://[2001:db8::1]:80/a",
                "https://例え.jp/"
            })
    void isOne(String text) {
        assertThat(WebAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "https://",
                "https:///path",
                "https://a b.org",
                "https://тест .қаз",
                "https://example.org/a b",
                "https://example.org/\"><script>",
                "https://user:secret@example.org",
                "javascript:alert(1)",
                "https:javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "//example.org",
                "https://-.org",
                "https://exa_mple..org",
                "https://example.org:port/",
                "https://\u200B/",
                "mailto:a@example.org"
            })
    void isNone(String text) {
        assertThat(WebAddress.isOne(text)).isFalse();
    }
}
