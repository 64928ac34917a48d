package news.dateline.reader.story;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.evidence.StoryDays;
import news.dateline.reader.held.HeldReads;
import news.dateline.reader.past.StandingDays;
import news.dateline.reader.past.StandingDays.Of;
import news.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out on which days a story stood differently. */
@Component
class AsItStood {

    private record Asked(UUID story, Instant changed) {}

    /** @param gone those at whose end readers did not have it */
    private record Days(List<LocalDate> all, List<LocalDate> gone) {}

    private final StoryDays days;
    private final HeldReads held;
    private final Clock clock;

    AsItStood(StoryDays days, HeldReads held, Clock clock) {
        this.days = days;
        this.held = held;
        this.clock = clock;
    }

    /** @param shown that the page tells of; null for today */
    StandingDays days(Story story, @Nullable LocalDate shown) {
        Days all = held.get(new Asked(story.id(), story.changedAt()), Days.class, () -> read(story));
        return new StandingDays(Of.STORY, String.valueOf(story.path()), all.all(), all.gone(), shown, today(story));
    }

    private Days read(Story story) {
        Instant first = Objects.requireNonNull(story.firstPublishedAt());
        Map<Boolean, List<LocalDate>> found =
                days
                        .of(
                                story.id(),
                                story.zone().getId(),
                                LocalDate.ofInstant(first, story.zone()).toString())
                        .stream()
                        .collect(partitioningBy(StoryDays.Day::getWithdrawn, mapping(StoryDays.Day::getDay, toList())));
        return new Days(found.get(false), found.get(true));
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
