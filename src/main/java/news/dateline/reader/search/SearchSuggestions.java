package news.dateline.reader.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.concept.names.KnownNames;
import news.dateline.concept.names.Suggestion;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import news.dateline.search.StorySearch;
import news.dateline.search.TrialSearch;
import news.dateline.shared.UnavailableException;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Component;

/** What somebody may be about to search for. */
@Component
class SearchSuggestions {

    private static final int SHORTEST = 2;
    private static final int MOST_NAMES = 6;
    private static final int MOST_HEADLINES = 4;

    private final KnownNames known;
    private final ShownConcepts concepts;
    private final StorySearch search;
    private final TrialSearch trial;

    SearchSuggestions(KnownNames known, ShownConcepts concepts, StorySearch search, TrialSearch trial) {
        this.known = known;
        this.concepts = concepts;
        this.search = search;
        this.trial = trial;
    }

    /**
     * Names of concepts that begin like it, in any script, then headlines of published stories that have its words.
     *
     * @param language of the names, a BCP 47 tag
     */
    public List<String> of(String typed, String language) {
        StoryQuery query = new StoryQuery(typed, Map.of(), StoryQuery.Days.ALL, Sort.RELEVANCE, null);
        String words = query.words();
        if (!query.isForWords() || words.codePointCount(0, words.length()) < SHORTEST) {
            return List.of();
        }
        return Stream.concat(names(query, language), headlines(query))
                .distinct()
                .toList();
    }

    private Stream<String> names(StoryQuery query, String language) {
        List<Suggestion> suggested = known.latestShown().suggest(List.of(Kind.values()), query.words(), MOST_NAMES);
        // What a story has just so has no wrong letters.
        if (suggested.stream().anyMatch(Suggestion::isNear) && trial.isWritten(query.words())) {
            return Stream.empty();
        }
        List<UUID> found =
                suggested.stream().map(suggestion -> suggestion.concept().id()).toList();
        Map<UUID, ConceptLink> links = concepts.linksById(found, language);
        return found.stream().map(links::get).filter(Objects::nonNull).map(ConceptLink::name);
    }

    private Stream<String> headlines(StoryQuery query) {
        try {
            return search.best(query, MOST_HEADLINES).stream().map(StorySummary::headline);
        } catch (UnavailableException away) {
            // Names are in memory, and are better than nothing.
            return Stream.empty();
        }
    }
}
