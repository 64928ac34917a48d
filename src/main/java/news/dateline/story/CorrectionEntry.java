package news.dateline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;

/** A correction as it is listed with others. */
public record CorrectionEntry(
        UUID id,
        String language,
        String zone,
        LocalDate urlDate,
        String slug,
        String headline,
        String note,
        Instant recordedAt) {

    public ZonedDateTime at() {
        return recordedAt.atZone(ZoneId.of(zone));
    }

    /** Of the story. */
    public String path() {
        return StoryPath.of(language, urlDate, slug);
    }

    public Cursor cursor() {
        return new Cursor(recordedAt, id);
    }
}
