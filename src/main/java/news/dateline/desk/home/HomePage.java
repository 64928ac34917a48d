package news.dateline.desk.home;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dateline.desk.InWords;
import news.dateline.desk.When;
import news.dateline.story.Status;
import news.dateline.story.StoryEntry;
import news.dateline.story.StoryNews;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody, and what others did.
 *
 * @param open what is being edited; empty for those who see only their own
 * @param mine the steps that others had their stories take
 * @param activity the steps that all stories took; empty for those who see only their own
 */
record HomePage(List<Stack> stacks, List<Open> open, List<News> mine, List<News> activity) {

    /** A story that some have before them just now. */
    record Open(UUID id, String headline, String language, String names) {}

    /** Some stories with the same status. */
    record Stack(String title, Status status, List<Line> lines) {}

    record Line(
            UUID id,
            String headline,
            String language,
            String by,
            When saved,
            @Nullable String goesOut) {

        private static final DateTimeFormatter GOES_OUT = DateTimeFormatter.ofPattern(
                        "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);

        static Line of(StoryEntry story, Instant now) {
            return new Line(
                    story.id(),
                    story.headline(),
                    story.language(),
                    story.savedBy(),
                    When.of(story.savedAt(), now),
                    story.embargoUntil() == null ? null : GOES_OUT.format(story.embargoUntil()));
        }
    }

    record News(UUID id, String headline, String language, String what, String by, String note, When when) {

        static News of(StoryNews news, Instant now) {
            return new News(
                    news.storyId(),
                    news.headline(),
                    news.language(),
                    news.to() == Status.DRAFT ? "Returned to the writer" : InWords.step(news.to(), news.by() == null),
                    news.by() == null ? "the end of the embargo" : news.by(),
                    news.note(),
                    When.of(news.at(), now));
        }
    }
}
