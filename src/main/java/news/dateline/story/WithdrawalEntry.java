package news.dateline.story;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;

/**
 * That a story was withdrawn, as it is listed with corrections: nothing of what it said, nor where it stood.
 *
 * @param reason for readers, in the language of the story
 */
public record WithdrawalEntry(UUID storyId, String zone, Instant recordedAt, String reason) {

    /** What its element is called on the page of the list. */
    public static String anchor(UUID story) {
        return "withdrawal-" + story;
    }

    public ZonedDateTime at() {
        return recordedAt.atZone(ZoneId.of(zone));
    }

    public Cursor cursor() {
        return new Cursor(recordedAt, storyId);
    }
}
