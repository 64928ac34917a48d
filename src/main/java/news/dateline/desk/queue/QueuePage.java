package news.dateline.desk.queue;

import java.util.List;
import java.util.Map;
import news.dateline.search.DeskPage;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.StoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param problems why it is not narrowed to what was typed, by the names of fields
 * @param nextUrl null on the last page
 * @param hasWords whether words were looked for
 * @param isBest whether the best come first
 * @param isInexact whether no story has the words as they were typed
 * @param isCut whether there is more, which only the latest change first shows
 * @param isMakeshift whether the search index was of no help
 */
record QueuePage(
        List<StoryEntry> stories,
        Map<String, String> problems,
        @Nullable String nextUrl,
        boolean hasWords,
        boolean isBest,
        boolean isInexact,
        boolean isCut,
        boolean isMakeshift) {

    static QueuePage found(DeskPage page, QueueRequest request, Map<String, String> problems) {
        return new QueuePage(
                page.stories(),
                problems,
                page.next() == null ? null : request.from(page.next()).url(),
                true,
                !request.isNewestFirst(),
                page.isInexact(),
                page.isCut(),
                false);
    }

    /** @param makeshift whether there are words, which the index should have been asked for */
    static QueuePage listed(
            KeysetPage<StoryEntry> page, QueueRequest request, Map<String, String> problems, boolean makeshift) {
        // Where the index is back by then, it has to go on in the same order.
        QueueRequest same = makeshift ? request.sortedBy(QueueRequest.NEWEST) : request;
        return new QueuePage(
                page.items(),
                problems,
                page.next() == null ? null : same.from(page.next()).url(),
                makeshift,
                false,
                false,
                false,
                makeshift);
    }
}
