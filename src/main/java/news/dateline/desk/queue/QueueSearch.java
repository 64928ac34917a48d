package news.dateline.desk.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.desk.Rights;
import news.dateline.desk.concept.Lookup;
import news.dateline.search.DeskQuery;
import news.dateline.search.DeskSearch;
import news.dateline.search.Sort;
import news.dateline.shared.UnavailableException;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.Cursor;
import news.dateline.story.StoryFilter;
import news.dateline.story.StoryFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what the list shows. Words are looked for in the search index; all else is asked of the database, which has just
 * now what was saved just now, and has to do for words too while the index is away.
 */
@Component
class QueueSearch {

    private static final String NOT_NARROWED = " The list is not narrowed by it.";

    private final DeskSearch search;
    private final StoryFinder stories;
    private final Lookup lookup;

    QueueSearch(DeskSearch search, StoryFinder stories, Lookup lookup) {
        this.search = search;
        this.stories = stories;
        this.lookup = lookup;
    }

    /** @param rights of whom it is for: a reporter finds only their own */
    QueuePage find(QueueRequest request, Rights rights) {
        List<UUID> about = new ArrayList<>();
        Map<String, String> problems = new LinkedHashMap<>();
        look("region", request.region(), Kind.REGION, about, problems);
        look("topic", request.topic(), Kind.TOPIC, about, problems);
        StoryFilter filter = new StoryFilter(
                rights.edits() ? null : rights.account(),
                request.status(),
                request.lang().isEmpty() ? null : request.lang(),
                about);
        Sort sort = request.isNewestFirst() ? Sort.NEWEST : Sort.RELEVANCE;
        DeskQuery query = new DeskQuery(request.q(), filter, sort, request.after());
        if (!query.hasWords()) {
            Cursor after = Cursor.parse(request.after());
            return QueuePage.listed(stories.find("", filter, after, DeskSearch.PAGE_SIZE), request, problems, false);
        }
        try {
            return QueuePage.found(search.find(query), request, problems);
        } catch (UnavailableException away) {
            Cursor after = placeOrStart(request.after());
            return QueuePage.listed(
                    stories.find(request.q(), filter, after, DeskSearch.PAGE_SIZE), request, problems, true);
        }
    }

    private void look(String field, String typed, Kind kind, List<UUID> about, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return;
        }
        Lookup.Found found = lookup.find(typed, "", List.of(kind));
        if (found.concept() == null) {
            problems.put(field, found.problem() + NOT_NARROWED);
        } else {
            about.add(found.concept().id());
        }
    }

    /** A place among the best is none among the latest. */
    private static Cursor placeOrStart(@Nullable String after) {
        try {
            return Cursor.parse(after);
        } catch (BadCursorException ofTheIndex) {
            return Cursor.START;
        }
    }
}
