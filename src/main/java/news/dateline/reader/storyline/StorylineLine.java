package news.dateline.reader.storyline;

import news.dateline.story.StorySummary;
import news.dateline.story.Storyline;
import org.jspecify.annotations.Nullable;

/**
 * A storyline in the list of all.
 *
 * @param newest its newest story in the page's language; null for none
 */
record StorylineLine(Storyline storyline, @Nullable StorySummary newest) {}
