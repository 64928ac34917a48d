package news.dateline.story;

/**
 * Why readers can no longer see a story.
 *
 * @param language of the story, and so of what is said to its readers
 */
public record Withdrawal(String reason, String language) {}
