package news.dateline.reader.correction;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import news.dateline.story.Correction;

/**
 * A correction under its story.
 *
 * @param note in the language of the story
 * @param at in the zone of the story
 */
public record CorrectionNote(UUID id, String note, ZonedDateTime at, List<ChangedWords> changes) {

    public static CorrectionNote of(Correction correction, ZoneId zone) {
        return new CorrectionNote(
                correction.id(),
                correction.note(),
                correction.recordedAt().atZone(zone),
                correction.changes().stream().map(ChangedWords::of).toList());
    }

    /** Where the first of its words stand in the text now, as a link from there; empty where none do. */
    public String place() {
        return changes.stream()
                .map(ChangedWords::link)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What its element is called on the page of the story. */
    public static String anchor(UUID id) {
        return "correction-" + id;
    }

    public String anchor() {
        return anchor(id);
    }
}
