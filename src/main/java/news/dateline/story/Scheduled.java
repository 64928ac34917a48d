package news.dateline.story;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Objects;

/**
 * What of a story goes out by itself, and when.
 *
 * @param revision whatever is saved since
 */
@Embeddable
record Scheduled(
        @OneToOne(fetch = FetchType.LAZY) @JoinColumn(name = "scheduled_revision_id")
        Revision revision,

        Instant embargoUntil) {

    /** At the end of its embargo, in the words that it has. */
    static Scheduled of(Revision revision) {
        return new Scheduled(revision, Objects.requireNonNull(revision.text().embargoUntil()));
    }
}
