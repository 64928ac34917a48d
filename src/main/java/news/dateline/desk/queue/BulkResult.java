package news.dateline.desk.queue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of each of many stories. It waits in the session for the page that tells of it.
 *
 * @param what was to be done: tagged, or withdrawn
 */
record BulkResult(String what, ArrayList<Line> lines) implements Serializable {

    /**
     * @param story null where there is none
     * @param why it was left as it is; empty where it was done
     */
    record Line(@Nullable UUID story, String headline, String language, String why) implements Serializable {}

    /**
     * Stories of which the same is to be said.
     *
     * @param bad whether something was not done
     */
    record Group(String title, boolean bad, List<Line> lines) {

        private static final int FEW = 5;

        public boolean isLong() {
            return lines.size() > FEW;
        }
    }

    public List<Group> groups() {
        List<Line> done = lines.stream().filter(line -> line.why().isEmpty()).toList();
        List<Line> left = lines.stream().filter(line -> !line.why().isEmpty()).toList();
        return Stream.of(
                        new Group(counted(done) + " " + what + ".", false, done),
                        new Group(counted(left) + " not " + what + ":", true, left))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static String counted(List<Line> stories) {
        return stories.size() == 1 ? "1 story" : stories.size() + " stories";
    }
}
