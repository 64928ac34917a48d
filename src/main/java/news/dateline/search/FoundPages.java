package news.dateline.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.StartOfListException;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Component;

/** Makes pages of what the index found: what a story says is read again, so that none is shown that is not public. */
@Component
class FoundPages {

    private final PublishedStories stories;

    FoundPages(PublishedStories stories) {
        this.stories = stories;
    }

    /**
     * @param named the concepts that the words name
     * @throws StartOfListException when the page before is the first one
     */
    SearchPage page(IndexQuery.Result result, IndexQuery.Extent extent, Fit fit, List<UUID> named) {
        int size = extent.size();
        PageStart start = result.start();
        boolean more = result.hits().size() > size;
        if (start.isBack() && !more) {
            throw new StartOfListException();
        }
        List<IndexedHit> shown = new ArrayList<>(
                result.hits().subList(0, Math.min(size, result.hits().size())));
        if (start.isBack()) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new SearchPage(List.of(), result.total(), null, null, false, fit, named, result.counts());
        }
        List<Cursor> places = shown.stream().map(IndexedHit::place).toList();
        boolean goesOn = start.isBack() || more;
        String next = goesOn ? StoryCursor.write(fit, start.after(places)) : null;
        String previous = StoryCursor.write(fit, start.before(places));
        return new SearchPage(
                readAgain(shown), result.total(), previous, next, goesOn && next == null, fit, named, result.counts());
    }

    private List<Hit> readAgain(List<IndexedHit> found) {
        Map<UUID, StorySummary> published =
                stories.summariesById(found.stream().map(IndexedHit::storyId).toList());
        return found.stream()
                .filter(hit -> published.containsKey(hit.storyId()))
                .map(hit -> hit.of(published.get(hit.storyId())))
                .toList();
    }
}
