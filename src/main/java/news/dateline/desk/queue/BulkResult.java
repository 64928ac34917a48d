package news.dateline.desk.queue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.desk.queue.Became.Fate;
import org.jspecify.annotations.Nullable;

/**
 * What became of each of many stories. It waits in the session for the page that tells of it.
 *
 * @param what was to be done: tagged, or withdrawn
 */
public record BulkResult(String what, ArrayList<Line> lines) implements Serializable {

    private static final String WAITING = ", in a text that readers do not see before it is published:";

    /**
     * @param story null where there is none
     */
    public record Line(@Nullable UUID story, String headline, String language, Became became) implements Serializable {}

    /**
     * Stories of which the same is to be said.
     *
     * @param bad whether something was not done
     */
    public record Group(String title, boolean bad, List<Line> lines) {

        private static final int FEW = 5;

        public boolean isLong() {
            return lines.size() > FEW;
        }
    }

    public List<Group> groups() {
        List<Line> done = those(Fate.DONE);
        List<Line> waiting = those(Fate.WAITS);
        List<Line> left = those(Fate.LEFT);
        return Stream.of(
                        new Group(counted(done) + " " + what + ".", false, done),
                        new Group(counted(waiting) + " " + what + WAITING, false, waiting),
                        new Group(counted(left) + " not " + what + ":", true, left))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<Line> those(Fate fate) {
        return lines.stream().filter(line -> line.became().fate() == fate).toList();
    }

    private static String counted(List<Line> stories) {
        return stories.size() == 1 ? "1 story" : stories.size() + " stories";
    }
}
