package news.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import news.dateline.account.PasswordRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static Reason refused(String password) {
        return catchThrowableOfType(PasswordRefusedException.class, () -> PasswordRules.check(password, "aigerim"))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd!2026",
                "Passw0rdPassw0rd",
                "qwertyuiop[]",
                "1q1q1q1q1q1q",
                "abcabcabcabcabc",
                "Xk7#Xk7#Xk7#",
                "123456789012",
                "098765432109",
                "abcdefghijklmn",
                "Kazakhstan2022!",
                "admin-admin-2026",
                "пароль123456",
                "Йцукенгшщзхъ",
                "correct horse battery staple",
                "dateline editor 1"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(refused(password)).isEqualTo(Reason.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a horse on the steppe",
                "steppe winter lantern",
                "another lantern here",
                "қыста дала жарық",
                "v7Kq-29xP-mm31",
                "password of my grandmother's goat",
                "93827165402847"
            })
    void whatIsOnesOwnIsTaken(String password) {
        assertThatCode(() -> PasswordRules.check(password, "aigerim")).doesNotThrowAnyException();
    }

    @Test
    void lengthAndNameAreLookedAt() {
        assertThat(refused("v7Kq-29xP-m")).isEqualTo(Reason.TOO_SHORT);
        assertThat(refused("v7Kq-29xP-mm31 ".repeat(5))).isEqualTo(Reason.TOO_LONG);
        assertThat(refused("Aigerim1987!")).isEqualTo(Reason.USERNAME);
        assertThat(refused("AigerimAigerim")).isEqualTo(Reason.USERNAME);
    }
}
