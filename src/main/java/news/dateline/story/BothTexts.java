package news.dateline.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story's latest text beside the one that is out.
 *
 * @param revision the number of the latest one
 * @param headline of the latest one, like standfirst and body, which is Markdown
 * @param publicNumber of the revision that readers have, if they have any, like its texts
 * @param scheduledNumber of the one that goes out by itself, if any, like its texts
 */
public record BothTexts(
        UUID id,
        String language,
        Status status,
        String headline,
        String standfirst,
        int revision,
        String body,
        @Nullable Integer publicNumber,
        @Nullable String publicHeadline,
        @Nullable String publicStandfirst,
        @Nullable String publicBody,
        @Nullable Integer scheduledNumber,
        @Nullable String scheduledHeadline,
        @Nullable String scheduledStandfirst,
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

    /** The headline and standfirst that stand above that; empty where nothing does. */
    public Optional<Opening> openingThatIsOut() {
        return switch (status) {
            case PUBLISHED -> Opening.of(publicHeadline, publicStandfirst);
            case SCHEDULED -> Opening.of(scheduledHeadline, scheduledStandfirst);
            case DRAFT, IN_REVIEW, WITHDRAWN -> Optional.empty();
        };
    }

    /** What stands above a text. */
    public record Opening(String headline, String standfirst) {

        private static Optional<Opening> of(@Nullable String headline, @Nullable String standfirst) {
            return headline == null || standfirst == null
                    ? Optional.empty()
                    : Optional.of(new Opening(headline, standfirst));
        }
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
