package news.dateline.platform.security;

import news.dateline.account.Account;
import news.dateline.account.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security knows them: a name and a password. What they may do is asked of the account each time. */
@Component
class DeskUsers implements UserDetailsService {

    private final Accounts accounts;

    DeskUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return accounts.findOpen(typed).map(DeskUsers::user).orElseThrow(() -> new UsernameNotFoundException("None"));
    }

    private static UserDetails user(Account account) {
        return User.withUsername(account.username())
                .password(account.passwordHash())
                .authorities("ROLE_DESK")
                .build();
    }
}
