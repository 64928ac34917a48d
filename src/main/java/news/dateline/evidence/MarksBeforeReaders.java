package news.dateline.evidence;

import java.util.UUID;
import news.dateline.story.Mark;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many stories mark an entry before their readers, or will without anybody's doing. */
@Component
public class MarksBeforeReaders {

    private final MarkListings published;
    private final StoryMarks all;

    MarksBeforeReaders(MarkListings published, StoryMarks all) {
        this.published = published;
        this.all = all;
    }

    @Transactional(readOnly = true)
    public long stories(UUID entry) {
        return published.count(entry) + scheduled(entry);
    }

    boolean isShown(UUID entry) {
        return published.isMarked(entry) || scheduled(entry) > 0;
    }

    /** The list of marks has those of what was written since besides. */
    private long scheduled(UUID entry) {
        return all.scheduledBodies(entry).stream()
                .filter(body -> Mark.entriesIn(body).contains(entry))
                .count();
    }
}
