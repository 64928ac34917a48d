package news.dateline.reader.story;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.dateline.evidence.StoryDays;
import news.dateline.shared.BadAddressException;
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

    /** @throws BadAddressException for what is no day of four, two and two digits */
    static LocalDate day(String asked) {
        try {
            if (asked.length() == "2022-01-09".length()) {
                return LocalDate.parse(asked);
            }
        } catch (DateTimeException notADay) {
            // As below.
        }
        throw new BadAddressException("No such day");
    }

    /** @param shown that the page tells of; null for today */
    StandingDays days(Story story, @Nullable LocalDate shown) {
        Instant first = Objects.requireNonNull(story.firstPublishedAt());
        List<LocalDate> all = days.of(
                story.id(),
                story.zone().getId(),
                LocalDate.ofInstant(first, story.zone()).toString());
        return new StandingDays(String.valueOf(story.path()), all, shown, today(story));
    }

    /** Since when the story stood as it did on a day; empty before it was first published. */
    static Optional<LocalDate> since(StandingDays days, LocalDate day) {
        return days.all().stream().filter(one -> !one.isAfter(day)).reduce((earlier, later) -> later);
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
