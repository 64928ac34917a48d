package news.dateline.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A storyline as an editor writes it.
 *
 * @param summaries Markdown, by language; those that are not written are left out
 * @param conceptIds the regions, topics and events it gathers, in order
 */
public record StorylineText(
        String title, @Nullable String description, Map<String, String> summaries, List<UUID> conceptIds) {}
