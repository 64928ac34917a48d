package news.dateline.reader.story;

/**
 * Leads to what became of a story.
 *
 * @param changes how often it changed, at least once
 * @param path with the prefix of the story's language
 */
public record HistoryLink(int changes, String path) {}
