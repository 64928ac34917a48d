package news.dateline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a published story is found.
 *
 * @param translationGroup shared by a story and its translations
 * @param changedAt when readers got the text they have
 */
public record StoryAddress(UUID translationGroup, String language, LocalDate day, String slug, Instant changedAt) {

    public String path() {
        return StoryPath.of(language, day, slug);
    }
}
