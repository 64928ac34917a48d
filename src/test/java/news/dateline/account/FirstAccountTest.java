package news.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        AdminSettings settings = new AdminSettings("Chief", password, false);
        new FirstAccount(settings, new AccountWriting(accounts, keeping, encoder, Clock.systemUTC()), firstPassword)
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
    void whereThereAreAccountsNoneIsMade() {
        when(accounts.existsBy()).thenReturn(true);
        start(null);

        verify(keeping, never()).save(any());
        assertThat(firstPassword.take()).isEmpty();
    }

    @Test
    void theOtherNodeMayHaveBeenFaster() {
        when(accounts.existsBy()).thenReturn(false, true);
        start(null);

        verify(keeping, never()).save(any());
        assertThat(firstPassword.take()).isEmpty();
    }
}
