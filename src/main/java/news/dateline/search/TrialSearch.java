package news.dateline.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.UnavailableException;
import news.dateline.shared.paging.PageKey;
import org.springframework.stereotype.Service;

/** Tries what may be offered to somebody who finds nothing, so that it does not lead to nothing again. */
@Service
public class TrialSearch {

    private static final IndexQuery.Extent ONE = new IndexQuery.Extent(1, false);

    /** For what is only to be said beside the results. */
    private static final Duration LONGEST_ASIDE = Duration.ofMillis(500);

    private final IndexAccess index;
    private final KnownNames known;
    private final Clock clock;

    TrialSearch(IndexAccess index, KnownNames known, Clock clock) {
        this.index = index;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Not to be called inside a transaction.
     *
     * @param queries by what they are for
     * @return that for which something is found with the words just so, in the same order; no more than was found
     *     before the index stopped to answer
     */
    public <T> Set<T> finding(Map<T, StoryQuery> queries) {
        Set<T> finding = new LinkedHashSet<>();
        if (queries.isEmpty()) {
            return finding;
        }
        Edition names = known.latestShown();
        Deadline deadline = Deadline.start();
        try {
            queries.forEach((what, query) -> {
                if (finds(query, names, deadline)) {
                    finding.add(what);
                }
            });
        } catch (UnavailableException busy) {
            // It is only offered beside a search that has its answer.
        }
        return finding;
    }

    /**
     * Whether a story has some words as they stand there, one after the other, in whatever forms: then none is half
     * typed, and none has a wrong letter. Not known, so false, while the index does not answer.
     */
    public boolean isWritten(String words) {
        StoryQuery query = new StoryQuery(words, Map.of(), StoryQuery.Days.ALL, Sort.RELEVANCE, null);
        Term phrase = new Term(words.replace('"', ' '), true, false, false);
        try {
            return query(query, Wording.justSo(phrase), Deadline.in(LONGEST_ASIDE))
                    .findsAny();
        } catch (UnavailableException busy) {
            return false;
        }
    }

    private boolean finds(StoryQuery query, Edition names, Deadline deadline) {
        List<Term> terms = Words.parse(query.words());
        Asked exactly = Wording.exactly(terms, new Naming(terms, names));
        return query(query, exactly, deadline).findsAny();
    }

    private IndexQuery query(StoryQuery query, Asked asked, Deadline deadline) {
        Instant now = clock.instant();
        PageStart start = PageStart.of(
                new PageStart.Listed(PageStart.TIME, PageStart.TIME, ONE.size()),
                query.sort(),
                PageKey.of(null, null, none -> none),
                now);
        return new IndexQuery(new Criteria(query, asked, now, null), start, ONE, index, deadline);
    }
}
