package news.dateline.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.AccountWriting;
import news.dateline.account.Role;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Person;
import news.dateline.concept.Topic;
import news.dateline.shared.Ids;
import news.dateline.story.Stories;
import news.dateline.story.StoryText;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and concepts that nobody else has, so that tests do not meet in the one database they share. */
@Component
public class DeskFixtures {

    public static final String PASSWORD = "steppe winter lantern";

    private final AccountWriting accounts;
    private final ConceptWriting concepts;
    private final Stories stories;
    private final TransactionTemplate transaction;

    DeskFixtures(
            AccountWriting accounts,
            ConceptWriting concepts,
            Stories stories,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.concepts = concepts;
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
        return add(new Topic(Ids.next(), "topic-" + unique(), null, null, Instant.EPOCH), name);
    }

    public UUID person(String name) {
        return add(new Person(Ids.next(), "person-" + unique(), Instant.EPOCH), name);
    }

    /** A world of its own, as a tree of regions has no other roots. */
    public UUID region(String name) {
        return add(
                new news.dateline.concept.Region(
                        Ids.next(),
                        "region-" + unique(),
                        null,
                        news.dateline.concept.Region.Level.WORLD,
                        null,
                        null,
                        Instant.EPOCH),
                name);
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

    private UUID add(Concept concept, String name) {
        concept.addName(name, "en", null, null);
        concepts.add(concept);
        return concept.id();
    }

    private static String unique() {
        return Ids.next().toString().substring(24);
    }
}
