package news.dateline.desk;

import java.util.Objects;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.AccountWriting;
import news.dateline.account.Role;
import news.dateline.shared.Ids;
import news.dateline.story.Stories;
import news.dateline.story.StoryText;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and concepts that nobody else has, so that tests do not meet in the one database they share. */
@Component
public class DeskFixtures {

    public static final String PASSWORD = "steppe winter lantern";

    private final AccountWriting accounts;
    private final Newsroom newsroom;
    private final Stories stories;
    private final TransactionTemplate transaction;

    DeskFixtures(AccountWriting accounts, Newsroom newsroom, Stories stories, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.newsroom = newsroom;
        this.stories = stories;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Account account(Role role, String password) {
        return account(role, password, false);
    }

    public Account accountWithFirstPassword(Role role, String password) {
        return account(role, password, true);
    }

    private Account account(Role role, String password, boolean mustChange) {
        String username = role.name().toLowerCase() + "-" + unique();
        return accounts.add(username, "Test " + username, password, role, mustChange);
    }

    /** Somebody's browser, signed in at the desk. */
    public Browser signedIn(int port, Role role) {
        Browser browser = new Browser(port);
        browser.signIn(account(role, PASSWORD).username(), PASSWORD);
        return browser;
    }

    public UUID topic(String name) {
        return newsroom.topic("topic-" + unique(), null, name).id();
    }

    public UUID person(String name) {
        return newsroom.person("person-" + unique(), name).id();
    }

    /** A world of its own, as a tree of regions has no other roots. */
    public UUID region(String name) {
        return newsroom.region("region-" + unique(), null, name).id();
    }

    /** The latest text of the story that a page shows. */
    public StoryText text(Page page) {
        return Objects.requireNonNull(transaction.execute(status -> stories.findById(DeskPages.id(page))
                .orElseThrow()
                .workingRevision()
                .text()));
    }

    /** What readers see of it. */
    public StoryText publicText(Page page) {
        return Objects.requireNonNull(transaction.execute(status -> stories.findById(DeskPages.id(page))
                .orElseThrow()
                .publicRevision()
                .text()));
    }

    private static String unique() {
        return Ids.next().toString().substring(24);
    }
}
