package news.dateline.testing;

import java.util.Locale;
import news.dateline.account.Account;
import news.dateline.account.AccountAdministration;
import news.dateline.account.AccountWriting;
import news.dateline.account.Role;
import org.springframework.stereotype.Component;

/** Accounts that nobody else has, so that tests do not meet in the one database they share. */
@Component
public class Staff {

    public static final String PASSWORD = "steppe winter lantern";

    private final AccountWriting accounts;
    private final AccountAdministration administration;

    Staff(AccountWriting accounts, AccountAdministration administration) {
        this.accounts = accounts;
        this.administration = administration;
    }

    /** Somebody leaves, as an admin sees to it. */
    public void close(Account account) {
        administration.close(
                account.id(), account.version(), account(Role.ADMIN).id());
    }

    public Account account(Role role) {
        return account(role, false);
    }

    public Account accountWithFirstPassword(Role role) {
        return account(role, true);
    }

    private Account account(Role role, boolean mustChange) {
        String username = role.name().toLowerCase(Locale.ROOT) + "-" + Newsroom.word();
        return accounts.add(username, "Test " + username, PASSWORD, role, mustChange);
    }

    /** Somebody's browser, signed in at the desk. */
    public Browser signedIn(int port, Role role) {
        Browser browser = new Browser(port);
        browser.signIn(account(role).username(), PASSWORD);
        return browser;
    }
}
