package news.dateline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A story as the desk lists it, whatever its status.
 *
 * @param upToDate whether readers have seen the latest revision; null when they have seen none
 * @param revision the number of the latest one
 * @param embargoUntil when it goes out by itself; null unless it is scheduled
 * @param savedBy the name of who made that
 */
public record StoryEntry(
        UUID id,
        String language,
        Status status,
        String headline,
        @Nullable Boolean upToDate,
        @Nullable LocalDate urlDate,
        @Nullable String slug,
        int revision,
        Instant savedAt,
        String savedBy,
        Instant changedAt,
        @Nullable Instant embargoUntil) {

    /** Where readers find it; null while they cannot. */
    public @Nullable String path() {
        boolean visible = status == Status.PUBLISHED && urlDate != null && slug != null;
        return visible ? StoryPath.of(language, urlDate, slug) : null;
    }

    public boolean hasUnpublishedChanges() {
        return status == Status.PUBLISHED && !Boolean.TRUE.equals(upToDate);
    }

    public Cursor cursor() {
        return new Cursor(changedAt, id);
    }
}
