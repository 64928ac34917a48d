package news.dateline.desk.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.desk.InWords;
import news.dateline.desk.When;
import news.dateline.story.RevisionEntry;
import news.dateline.story.StepTaken;
import org.jspecify.annotations.Nullable;

/**
 * What a story went through.
 *
 * @param latest the number of its working revision
 * @param next before which the list goes on; null at its end
 */
record History(
        UUID id,
        String headline,
        int latest,
        List<Line> lines,
        @Nullable Integer next,
        List<Step> steps) {

    record Line(
            RevisionEntry revision, When saved, @Nullable When published) {

        static Line of(RevisionEntry revision, Instant now) {
            return new Line(
                    revision,
                    When.of(revision.recordedAt(), now),
                    revision.publicAt() == null ? null : When.of(revision.publicAt(), now));
        }
    }

    record Step(String words, String by, String note, int revision, When when) {

        static Step of(StepTaken step, Instant now) {
            return new Step(
                    InWords.step(step.to(), step.by() == null),
                    step.by() == null ? "the end of the embargo" : step.by(),
                    step.note(),
                    step.revision(),
                    When.of(step.at(), now));
        }
    }

    public String path() {
        return "/admin/stories/" + id;
    }
}
