package news.dateline.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story's latest text beside the one that is out.
 *
 * @param revision the number of the latest one
 * @param publicNumber of the revision that readers have, if they have any; likewise {@code scheduledNumber}
 * @param body of the latest one, in Markdown; likewise the others
 */
public record BothTexts(
        UUID id,
        String language,
        Status status,
        String headline,
        int revision,
        String body,
        @Nullable Integer publicNumber,
        @Nullable String publicBody,
        @Nullable Integer scheduledNumber,
        @Nullable String scheduledBody,
        @Nullable LocalDate urlDate,
        @Nullable String slug) {

    /** What readers see, or will see without anybody's doing; empty where that is nothing. */
    public Optional<String> bodyThatIsOut() {
        return switch (status) {
            case PUBLISHED -> Optional.ofNullable(publicBody);
            case SCHEDULED -> Optional.ofNullable(scheduledBody);
            case DRAFT, IN_REVIEW, WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether something was saved since what is out. */
    public boolean hasStagedText() {
        return switch (status) {
            case PUBLISHED -> publicNumber == null || publicNumber != revision;
            case SCHEDULED -> scheduledNumber == null || scheduledNumber != revision;
            case DRAFT, IN_REVIEW, WITHDRAWN -> false;
        };
    }

    /** Where readers find it; null while they cannot. */
    public @Nullable String path() {
        boolean visible = status == Status.PUBLISHED && urlDate != null && slug != null;
        return visible ? StoryPath.of(language, urlDate, slug) : null;
    }
}
