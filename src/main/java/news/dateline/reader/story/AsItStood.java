package news.dateline.reader.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import news.dateline.evidence.StoryDays;
import news.dateline.reader.past.StandingDays;
import news.dateline.reader.past.StandingDays.Of;
import news.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out on which days a story stood differently. */
@Component
class AsItStood {

    private final StoryDays days;
    private final Clock clock;

    AsItStood(StoryDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** @param shown that the page tells of; null for today */
    StandingDays days(Story story, @Nullable LocalDate shown) {
        Instant first = Objects.requireNonNull(story.firstPublishedAt());
        List<LocalDate> all = days.of(
                story.id(),
                story.zone().getId(),
                LocalDate.ofInstant(first, story.zone()).toString());
        return new StandingDays(Of.STORY, String.valueOf(story.path()), all, shown, today(story));
    }

    boolean isOver(Story story, LocalDate day) {
        return day.isBefore(today(story));
    }

    static Instant end(Story story, LocalDate day) {
        return day.plusDays(1).atStartOfDay(story.zone()).toInstant();
    }

    private LocalDate today(Story story) {
        return LocalDate.ofInstant(clock.instant(), story.zone());
    }
}
