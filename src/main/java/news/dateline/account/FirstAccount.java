package news.dateline.account;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the account that an empty portal is signed in to with, before the web server takes requests. */
@Component
class FirstAccount implements SmartLifecycle {

    private final AdminSettings settings;
    private final Accounts accounts;
    private final AccountWriting writing;
    private final FirstPassword firstPassword;
    private volatile boolean running;

    FirstAccount(AdminSettings settings, Accounts accounts, AccountWriting writing, FirstPassword firstPassword) {
        this.settings = settings;
        this.accounts = accounts;
        this.writing = writing;
        this.firstPassword = firstPassword;
    }

    @Override
    public void start() {
        if (settings.reset() || !accounts.existsBy()) {
            settings.check();
        }
        // The operator knows a configured password: it need not be said, nor changed.
        boolean random = !settings.hasPassword();
        String password = random ? RandomPassword.next() : String.valueOf(settings.password());
        if (isUsed(password, random) && random) {
            firstPassword.keep(Account.normalized(settings.username()), password);
        }
        running = true;
    }

    private boolean isUsed(String password, boolean mustChange) {
        if (settings.reset()) {
            writing.resetAdmin(settings.username(), password, mustChange);
            return true;
        }
        return writing.addFirst(settings.username(), password, mustChange);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the database and its tables, before the built-in content (10) and the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
