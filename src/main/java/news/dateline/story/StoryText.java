package news.dateline.story;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an editor fills in: what a revision keeps. Texts that were left out are empty.
 *
 * @param body CommonMark, in which {@code [words](figure:ID)} and {@code [words](claim:ID)} mark an entry of the ledger
 * @param sourceLink an absolute URL, or empty
 * @param conceptIds what the story is about, the main region, topic and so on first; ancestors are implied
 */
public record StoryText(
        String headline,
        String standfirst,
        String kicker,
        String byline,
        String dateline,
        String body,
        String source,
        String sourceLink,
        String editorsNote,
        @Nullable UUID storylineId,
        List<UUID> conceptIds) {

    public StoryText {
        conceptIds = conceptIds.stream().distinct().toList();
    }
}
