package news.dateline.desk.story;

import java.util.UUID;
import news.dateline.story.Status;
import org.jspecify.annotations.Nullable;

/**
 * What came of a form.
 *
 * @param revision the number of the one that holds the text now
 * @param status where the story stands now
 * @param left the key of the draft with what no revision holds yet; null when nothing is left over
 */
record Outcome(int revision, Status status, @Nullable UUID left) {}
