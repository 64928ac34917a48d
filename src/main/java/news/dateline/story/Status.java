package news.dateline.story;

import java.util.Locale;

/** Where a story stands (IPTC pubStatus, with the steps before it). It changes only by its transitions, which {@link Story} takes. */
public enum Status {
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN;

    Status submittedForReview() {
        return to(IN_REVIEW, this == DRAFT, "submitted for review");
    }

    /** @param changed whether something was saved that readers have not got */
    Status published(boolean changed) {
        boolean allowed = switch (this) {
            case DRAFT, IN_REVIEW, SCHEDULED, WITHDRAWN -> true;
            case PUBLISHED -> changed;
        };
        return to(PUBLISHED, allowed, "published again unchanged");
    }

    /** Until an embargo ends. */
    Status scheduled() {
        return to(SCHEDULED, this == DRAFT || this == IN_REVIEW || this == SCHEDULED, "scheduled");
    }

    /** To who wrote it. */
    Status returned() {
        return to(DRAFT, this == IN_REVIEW || this == SCHEDULED, "returned");
    }

    /** When its embargo ends, but readers cannot have it. */
    Status heldBack() {
        return to(IN_REVIEW, this == SCHEDULED, "held back");
    }

    Status withdrawn() {
        return to(WITHDRAWN, this == PUBLISHED, "withdrawn");
    }

    private Status to(Status next, boolean allowed, String step) {
        if (!allowed) {
            throw new TransitionRefusedException(this, step);
        }
        return next;
    }

    /** As an English sentence has it: in review. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
