package news.dateline.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import news.dateline.story.StorySummary;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/**
 * What the index tells of a document that a query found.
 *
 * @param snippets empty where nothing that was looked for occurs
 */
record IndexedHit(UUID storyId, Times times, Snippets snippets) {

    record Times(Instant publishedAt, Instant textAt) {}

    record Snippets(List<String> headline, List<String> standfirst, List<String> sentences) {}

    private static final Snippets NONE = new Snippets(List.of(), List.of(), List.of());

    static final String WHOLE = "whole";
    static final String PASSAGE = "passage";

    private static final int MORE_THAN_ANY_HEADLINE = 5000;
    private static final int SENTENCES = 2;

    /** Headline and standfirst are among those found. */
    private static final int SENTENCES_LOOKED_FOR = 4;

    /** @param isQuoted whether with snippets, for which a query needs both highlighters */
    static ProjectionFinalStep<IndexedHit> projection(SearchProjectionFactory<?, ?> from, boolean isQuoted) {
        return from.composite()
                .from(
                        from.id(UUID.class),
                        from.composite()
                                .from(from.field("publishedAt", Instant.class), from.field("textAt", Instant.class))
                                .as(Times::new),
                        isQuoted ? snippets(from) : from.constant(NONE))
                .as(IndexedHit::new);
    }

    private static ProjectionFinalStep<Snippets> snippets(SearchProjectionFactory<?, ?> from) {
        return from.composite()
                .from(
                        from.highlight("headline").highlighter(WHOLE),
                        from.highlight("standfirst").highlighter(WHOLE),
                        from.highlight(SearchDocument.TEXT).highlighter(PASSAGE))
                .as(Snippets::new);
    }

    static HighlighterFinalStep whole(SearchHighlighterFactory with) {
        return with.plain()
                .tag(Highlighted.MARK, Highlighted.END)
                .fragmentSize(MORE_THAN_ANY_HEADLINE)
                .numberOfFragments(1);
    }

    static HighlighterFinalStep passage(SearchHighlighterFactory with) {
        return with.unified()
                .tag(Highlighted.MARK, Highlighted.END)
                .numberOfFragments(SENTENCES_LOOKED_FOR)
                .orderByScore(true);
    }

    Cursor place() {
        return new Cursor(times.publishedAt, storyId);
    }

    /** The index may lag behind a change of the story; what has been taken out of its text is not quoted then. */
    Hit of(StorySummary story) {
        if (!isUpToDate(story)) {
            return new Hit(story, Highlighted.plain(story.headline()), Highlighted.plain(story.standfirst()));
        }
        return new Hit(story, firstOf(snippets.headline, story.headline()), passage(story));
    }

    private Highlighted passage(StorySummary story) {
        List<String> best = snippets.sentences.stream()
                .map(Aside::removedFrom)
                .filter(sentence -> sentence.contains(Highlighted.MARK))
                .limit(SENTENCES)
                .map(String::strip)
                .toList();
        return !snippets.standfirst.isEmpty() || best.isEmpty()
                ? firstOf(snippets.standfirst, story.standfirst())
                : Highlighted.parse(String.join(" … ", best));
    }

    private static Highlighted firstOf(List<String> marked, String unmarked) {
        return marked.isEmpty() ? Highlighted.plain(unmarked) : Highlighted.parse(marked.get(0));
    }

    private boolean isUpToDate(StorySummary story) {
        return story.lastChange().truncatedTo(ChronoUnit.MILLIS).equals(times.textAt.truncatedTo(ChronoUnit.MILLIS));
    }
}
