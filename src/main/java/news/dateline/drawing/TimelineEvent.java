package news.dateline.drawing;

import java.time.Instant;
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
     * @param at its time; null where nobody gives one
     * @param words the date as readers write it
     * @param by who says so; empty where that goes without saying
     */
    public record Account(LocalDate day, @Nullable Instant at, String words, List<Run> by, Mark mark) {

        public Account(LocalDate day, String words, List<Run> by) {
            this(day, null, words, by, Mark.NONE);
        }
    }

    /** What became of a date; one of several is disputed without saying so. */
    public enum Mark {
        NONE,
        CONFIRMED,
        DISPUTED,
        RETRACTED
    }

    boolean hasSeveralAccounts() {
        return accounts.size() > 1;
    }
}
