package news.dateline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import news.dateline.shared.PageParts;
import news.dateline.shared.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A published story as lists show it.
 *
 * @param updatedAt null when readers have the first text
 * @param pictureId the lead picture; null without one
 */
public record StorySummary(
        UUID id,
        String language,
        String zone,
        LocalDate urlDate,
        String slug,
        String kicker,
        String headline,
        String standfirst,
        Instant firstPublishedAt,
        @Nullable Instant updatedAt,
        @Nullable UUID pictureId) {

    public StorySummary {
        // Every list is made of these, so none can forget to say what it shows.
        PageParts.shows(id);
    }

    public String path() {
        return StoryPath.of(language, urlDate, slug);
    }

    public ZonedDateTime publishedLocally() {
        return firstPublishedAt.atZone(ZoneId.of(zone));
    }

    /** When readers got the text they have. */
    public Instant lastChange() {
        return updatedAt == null ? firstPublishedAt : updatedAt;
    }

    /** Its place in lists from the newest to the oldest. */
    public Cursor cursor() {
        return new Cursor(firstPublishedAt, id);
    }
}
