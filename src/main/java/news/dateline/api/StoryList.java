package news.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import news.dateline.api.ninjs.NewsItem;
import org.jspecify.annotations.Nullable;

/**
 * A page of the stories that a search found.
 *
 * @param total how many there are in all
 * @param inexact whether none has all words as they were asked for, and these have them nearly so, or most of them
 * @param self its own address
 * @param next the address of the following page; left out on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryList(
        long total, boolean inexact, String self, @Nullable String next, List<NewsItem> items) {}
