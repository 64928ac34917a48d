package news.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "aigerim.b+desk@news.example.org", "o'neill@xn--80akhbyknj4f.kz"})
    void whatAServerTakesIsKept(String address) {
        assertThat(EmailAddress.of(" " + address + "\n")).isEqualTo(address);
    }

    @Test
    void nothingIsNone() {
        assertThat(EmailAddress.of("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "@example.org",
                "a@",
                "a@example.org, b@example.org",
                "A <a@example.org>",
                "a@example.org\r\nBcc: b@example.org",
                "a b@example.org",
                "a..b@example.org",
                "a@-example.org",
                "\"a b\"@example.org",
                "a@[127.0.0.1]",
                "айгерим@example.org"
            })
    void whatCouldBeMoreOrLessThanOneIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(AccountRefusedException.class);
    }

    @Test
    void aLongOneIsRefusedAtOnce() {
        assertThatThrownBy(() -> EmailAddress.of("a@" + "a.".repeat(50_000) + "!"))
                .isInstanceOf(AccountRefusedException.class);
        assertThatThrownBy(() -> EmailAddress.of("x".repeat(65) + "@example.org"))
                .isInstanceOf(AccountRefusedException.class);
    }
}
