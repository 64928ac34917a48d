package news.dateline.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a network.
 *
 * @param path of its page
 * @param language of the name, a BCP 47 tag, where it is not the page's; else null
 * @param tied how it is tied to the rest, in a few words; empty where that goes without saying
 * @param steps how many ties away from what the network is about; 0 for that itself
 */
public record NetworkNode(
        String path, String name, @Nullable String language, List<Run> tied, int steps) {}
