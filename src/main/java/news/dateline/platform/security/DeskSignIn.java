package news.dateline.platform.security;

import news.dateline.platform.lane.SlowLane;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The ways into the desk and out of it. */
@Component
class DeskSignIn {

    private final SignInCheck check;
    private final SignInRecord record;
    private final PasskeyFilters passkeys;

    DeskSignIn(
            DeskUsers users, PasswordEncoder passwords, SlowLane lane, SignInRecord record, PasskeyFilters passkeys) {
        this.check = new SignInCheck(users, passwords, lane);
        this.record = record;
        this.passkeys = passkeys;
    }

    void addTo(HttpSecurity http) {
        http.authenticationManager(new ProviderManager(check))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new PageAskedFor(record))
                        .failureHandler(new RefusedSignIn(record)))
                .logout(logout ->
                        logout.logoutUrl("/logout").logoutSuccessHandler(record.leavingTo("/login?signed-out")));
        passkeys.addTo(http);
    }
}
