package news.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAccountTest {

    private final Accounts accounts = mock();
    private final AccountKeeping keeping = mock();
    private final FirstPassword firstPassword = new FirstPassword();
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @BeforeEach
    void keepWhatIsGiven() {
        when(keeping.save(any())).thenAnswer(call -> call.getArgument(0));
    }

    private void start(@Nullable String password) {
        startWith(new AdminSettings("Chief", password, false));
    }

    private void startWith(AdminSettings settings) {
        new FirstAccount(
                        settings,
                        accounts,
                        new AccountWriting(accounts, keeping, mock(), encoder, mock(), Clock.systemUTC()),
                        firstPassword)
                .start();
    }

    private Account made() {
        ArgumentCaptor<Account> made = ArgumentCaptor.captor();
        verify(keeping).save(made.capture());
        return made.getValue();
    }

    @Test
    void aRandomPasswordIsSaidOnceAndMustBeChanged() {
        start(null);

        FirstPassword.SignIn first = firstPassword.take().orElseThrow();
        assertThat(first.username()).isEqualTo("chief").isEqualTo(made().username());
        assertThat(first.password()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(first.toString()).doesNotContain(first.password());
        assertThat(encoder.matches(first.password(), made().passwordHash())).isTrue();
        assertThat(made().role()).isEqualTo(Role.ADMIN);
        assertThat(made().mustChangePassword()).isTrue();
        assertThat(firstPassword.take()).isEmpty();
    }

    @Test
    void aConfiguredPasswordIsNotSaidAndStays() {
        start("known to the operator");

        assertThat(firstPassword.take()).isEmpty();
        assertThat(encoder.matches("known to the operator", made().passwordHash()))
                .isTrue();
        assertThat(made().mustChangePassword()).isFalse();
    }

    @Test
    void aResetMakesTheAccountWhereThereIsNone() {
        startWith(new AdminSettings("Chief", null, true));

        FirstPassword.SignIn said = firstPassword.take().orElseThrow();
        assertThat(said.username()).isEqualTo(made().username());
        assertThat(encoder.matches(said.password(), made().passwordHash())).isTrue();
    }

    @Test
    void whereThereAreAccountsNoneIsMade() {
        when(accounts.existsBy()).thenReturn(true);
        start(null);

        verify(keeping, never()).save(any());
        assertThat(firstPassword.take()).isEmpty();
    }

    @Test
    void theOtherNodeMayHaveBeenFaster() {
        when(accounts.existsBy()).thenReturn(false, false, true);
        start(null);

        verify(keeping, never()).save(any());
        assertThat(firstPassword.take()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesThatWouldShutTheAdminOutAreRefused(boolean reset) {
        assertRefused(new AdminSettings(" \u200b", "known", reset), "empty name", "DATELINE_ADMIN_USERNAME");
        assertRefused(new AdminSettings("Archive ", "known", reset), "\"archive\"", "DATELINE_ADMIN_USERNAME");
        assertRefused(new AdminSettings("ы".repeat(101), "known", reset), "100 characters", "DATELINE_ADMIN_USERNAME");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPasswordThatWouldNotCountInWholeIsRefusedAndNotSaid(boolean reset) {
        String long37 = "ы".repeat(37);

        assertRefused(new AdminSettings("chief", long37, reset), "36 Cyrillic", "DATELINE_ADMIN_PASSWORD");
        assertThatThrownBy(() -> startWith(new AdminSettings("chief", long37, reset)))
                .message()
                .doesNotContain(long37);
    }

    @Test
    void theLongestOnesAreTaken() {
        startWith(new AdminSettings("Ы".repeat(100), "ы".repeat(36), false));

        assertThat(made().username()).isEqualTo("ы".repeat(100));
        assertThat(encoder.matches("ы".repeat(36), made().passwordHash())).isTrue();
    }

    @Test
    void settingsThatLieIdleAreNotChecked() {
        when(accounts.existsBy()).thenReturn(true);
        startWith(new AdminSettings("", "ы".repeat(37), false));

        verify(keeping, never()).save(any());
    }

    private void assertRefused(AdminSettings settings, String why, String setting) {
        assertThatThrownBy(() -> startWith(settings))
                .isInstanceOfSatisfying(
                        StartRefusedException.class,
                        refused -> assertThat(refused.advice()).contains(setting))
                .hasMessageContaining(why);
        verify(keeping, never()).save(any());
    }
}
