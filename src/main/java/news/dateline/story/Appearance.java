package news.dateline.story;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story before its readers: where, since when, and why no longer.
 *
 * @param urlDate and slug are its address, fixed by the first publication for ever
 * @param updatedAt when readers last got a new text; null when they have the first one
 */
@Embeddable
record Appearance(
        @Nullable LocalDate urlDate,
        @Nullable String slug,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant updatedAt,
        @Nullable String withdrawalReason) {

    static final Appearance NONE = new Appearance(null, null, null, null, null);

    static Appearance first(LocalDate day, String slug, Instant now) {
        return new Appearance(day, slug, now, null, null);
    }

    boolean hasBegun() {
        return firstPublishedAt != null;
    }

    Appearance movedTo(String newSlug) {
        return new Appearance(urlDate, newSlug, firstPublishedAt, updatedAt, withdrawalReason);
    }

    /** Goes on at the same address, with the text readers know. */
    Appearance again() {
        return new Appearance(urlDate, slug, firstPublishedAt, updatedAt, null);
    }

    Appearance againWithANewText(Instant now) {
        return new Appearance(urlDate, slug, firstPublishedAt, now, null);
    }

    Appearance withdrawn(String reason) {
        return new Appearance(urlDate, slug, firstPublishedAt, updatedAt, reason);
    }

    @Nullable
    Instant lastChange() {
        return updatedAt == null ? firstPublishedAt : updatedAt;
    }

    @Nullable
    String path(String language) {
        return urlDate == null || slug == null ? null : StoryPath.of(language, urlDate, slug);
    }
}
