package news.dateline.seed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story file: its front matter, then its text in Markdown. */
record StoryFile(FrontMatter frontMatter, String body) {

    record FrontMatter(
            String slug,
            String headline,
            String standfirst,
            String kicker,
            String byline,
            String dateline,
            ZoneId zone,
            OffsetDateTime published,
            String source,
            @Nullable String sourceLink,
            String editorsNote,
            @Nullable String storyline,
            List<String> regions,
            List<String> topics,
            List<String> people,
            List<String> organisations,
            List<String> events,
            @Nullable String translationOf) {}

    record OfStoryline(
            String slug,
            String title,
            @Nullable String description,
            @Nullable Map<String, String> summaries,
            @Nullable Instant summarised,
            List<String> regions,
            List<String> topics,
            List<String> events) {}

    Instant published() {
        return frontMatter.published().toInstant();
    }
}
