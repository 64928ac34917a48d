package news.dateline.story;

import static news.dateline.story.Status.DRAFT;
import static news.dateline.story.Status.IN_REVIEW;
import static news.dateline.story.Status.PUBLISHED;
import static news.dateline.story.Status.SCHEDULED;
import static news.dateline.story.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each step, from everywhere. */
class StatusTest {

    @Test
    void onlyADraftIsSubmitted() {
        leads(Status::submittedForReview, IN_REVIEW, Set.of(DRAFT), "submitted for review");
    }

    @Test
    void everythingIsPublishedButWhatReadersHaveAlready() {
        leads(it -> it.published(true), PUBLISHED, Set.of(Status.values()), "");
        leads(
                it -> it.published(false),
                PUBLISHED,
                Set.of(DRAFT, IN_REVIEW, SCHEDULED, WITHDRAWN),
                "published again unchanged");
    }

    @Test
    void onlyWhatReadersHaveNotHadIsScheduled() {
        leads(Status::scheduled, SCHEDULED, Set.of(DRAFT, IN_REVIEW, SCHEDULED), "scheduled");
    }

    @Test
    void whatWaitsIsReturned() {
        leads(Status::returned, DRAFT, Set.of(IN_REVIEW, SCHEDULED), "returned");
    }

    @Test
    void onlyWhatIsScheduledIsHeldBack() {
        leads(Status::heldBack, IN_REVIEW, Set.of(SCHEDULED), "held back");
    }

    @Test
    void onlyWhatReadersHaveIsWithdrawn() {
        leads(Status::withdrawn, WITHDRAWN, Set.of(PUBLISHED), "withdrawn");
    }

    @Test
    void aStatusReadsAsAWord() {
        assertThat(IN_REVIEW.inWords()).isEqualTo("in review");
    }

    private static void leads(UnaryOperator<Status> step, Status to, Set<Status> from, String words) {
        for (Status status : Status.values()) {
            if (from.contains(status)) {
                assertThat(step.apply(status)).as("from " + status).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> step.apply(status))
                        .as("from " + status)
                        .isInstanceOf(TransitionRefusedException.class)
                        .hasMessageContaining(words);
            }
        }
    }
}
