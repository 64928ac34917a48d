package news.dateline.drawing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with when it did.
 *
 * @param path of its page
 * @param language of the name, a BCP 47 tag, where it is not the page's; else null
 * @param accounts more than one where the date is disputed
 */
public record TimelineEvent(
        String path, String name, @Nullable String language, List<Account> accounts) {

    /**
     * A date by somebody's account.
     *
     * @param day the first that is possible
     * @param words the date as readers write it
     * @param by who says so; empty where that goes without saying
     */
    public record Account(LocalDate day, String words, List<Run> by) {}

    boolean hasSeveralAccounts() {
        return accounts.size() > 1;
    }
}
