package news.dateline.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.UnavailableException;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.StoryEntry;
import news.dateline.story.StoryFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds stories for the desk, of any status, by their latest texts. The index says which; whether somebody may see them,
 * and what they say, comes from the database.
 */
@Service
public class DeskSearch {

    public static final int PAGE_SIZE = 30;

    private final IndexAccess index;
    private final IndexWatch watch;
    private final StoryFinder stories;
    private final KnownNames known;
    private final Clock clock;

    DeskSearch(IndexAccess index, IndexWatch watch, StoryFinder stories, KnownNames known, Clock clock) {
        this.index = index;
        this.watch = watch;
        this.stories = stories;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Not to be called inside a transaction.
     *
     * @param query that has words
     * @throws BadCursorException when no page of this query begins there
     * @throws UnavailableException while the index does not answer, or lacks what was there before it was begun anew
     */
    public DeskPage find(DeskQuery query) {
        PageKey<@Nullable String> key = PageKey.of(query.after(), null, place -> place);
        StoryCursor cursor = StoryCursor.parse(key.place());
        PageStart start = PageStart.of(
                DeskCriteria.LISTED, query.sort(), new PageKey<>(cursor.place(), key.side()), clock.instant());
        if (!watch.isWhole()) {
            throw new UnavailableException("The search index is away or incomplete");
        }
        Edition names = known.latest();
        List<Term> terms = Words.parse(query.words());
        List<Asked> attempts = cursor.among(Wording.of(terms, new Naming(terms, names)));
        Deadline deadline = Deadline.start();
        for (Asked asked : attempts) {
            DeskCriteria criteria = index.ask(new DeskCriteria(query.filter(), asked, start, deadline)::settled);
            List<Cursor> found = index.ask(session -> criteria.page(session, PAGE_SIZE + 1));
            boolean isLast = asked == attempts.get(attempts.size() - 1);
            if (isLast || !found.isEmpty() || index.ask(criteria::anyFits)) {
                return page(found, query, criteria.start(), asked.fit());
            }
        }
        throw new IllegalStateException("Nothing to ask for");
    }

    private DeskPage page(List<Cursor> found, DeskQuery query, PageStart start, Fit fit) {
        boolean goesOn = found.size() > PAGE_SIZE;
        List<Cursor> shown = goesOn ? found.subList(0, PAGE_SIZE) : found;
        String next = null;
        if (goesOn) {
            next = StoryCursor.write(fit, start.after(shown));
        }
        return new DeskPage(readAgain(shown, query), next, goesOn && next == null, fit);
    }

    private List<StoryEntry> readAgain(List<Cursor> found, DeskQuery query) {
        List<UUID> ids = found.stream().map(Cursor::id).toList();
        Map<UUID, StoryEntry> there = stories.among(ids, query.filter());
        return ids.stream().map(there::get).filter(Objects::nonNull).toList();
    }
}
