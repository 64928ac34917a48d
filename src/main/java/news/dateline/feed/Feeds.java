package news.dateline.feed;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.SinceRevised;
import news.dateline.search.Hit;
import news.dateline.search.SearchPage;
import news.dateline.search.Sort;
import news.dateline.search.StorySearch;
import news.dateline.search.request.StrictSearch;
import news.dateline.shared.PageParts;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.ChangedStories;
import news.dateline.story.Mark;
import news.dateline.story.PublishedStories;
import news.dateline.story.PublishedText;
import news.dateline.story.PublishedTexts;
import news.dateline.story.StandaloneBody;
import news.dateline.story.StoryConcepts;
import news.dateline.story.StorySummary;
import news.dateline.story.Storyline;
import news.dateline.story.WithdrawnFilter;
import news.dateline.story.WithdrawnStories;
import news.dateline.story.WithdrawnStory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts feeds together. */
@Component
class Feeds {

    private static final int SIZE = 30;
    private static final Limit MOST_CHANGED = Limit.of(10);

    private final PublishedStories stories;
    private final PublishedTexts texts;
    private final StoryConcepts tags;
    private final Concepts concepts;
    private final SinceRevised sinceRevised;
    private final StorySearch search;
    private final ToldChanges told;
    private final ChangedStories changed;
    private final ChangedInSearch changedInSearch;
    private final WithdrawnStories withdrawn;
    private final WithdrawnFromSearch withdrawnFromSearch;
    private final Withdrawals withdrawals;

    Feeds(
            PublishedStories stories,
            PublishedTexts texts,
            StoryConcepts tags,
            Concepts concepts,
            SinceRevised sinceRevised,
            StorySearch search,
            ToldChanges told,
            ChangedStories changed,
            ChangedInSearch changedInSearch,
            WithdrawnStories withdrawn,
            WithdrawnFromSearch withdrawnFromSearch,
            Withdrawals withdrawals) {
        this.stories = stories;
        this.texts = texts;
        this.tags = tags;
        this.concepts = concepts;
        this.sinceRevised = sinceRevised;
        this.search = search;
        this.told = told;
        this.changed = changed;
        this.changedInSearch = changedInSearch;
        this.withdrawn = withdrawn;
        this.withdrawnFromSearch = withdrawnFromSearch;
        this.withdrawals = withdrawals;
    }

    @Transactional(readOnly = true)
    public StoryFeed ofSite(String language, Cursor after) {
        return feed(
                Channel.site(),
                language,
                after,
                stories.latest(language, PageKey.after(after), SIZE),
                new Told(
                        since -> withdrawn.of(WithdrawnFilter.in(language), since),
                        since -> changed.in(language, since, MOST_CHANGED)),
                concepts::firstRecording);
    }

    @Transactional(readOnly = true)
    public StoryFeed about(Concept concept, String language, Cursor after) {
        PageParts.about(concept.id());
        String path = "/" + concept.kind().plural() + "/" + concept.slug();
        return feed(
                Channel.of(concept.id(), concept.nameIn(language), path),
                language,
                after,
                stories.about(concept.id(), language, PageKey.after(after), SIZE),
                new Told(
                        since -> withdrawn.of(WithdrawnFilter.in(language).about(concept.id()), since),
                        since -> changed.about(concept.id(), language, since, MOST_CHANGED)),
                concept::recordedAt);
    }

    @Transactional(readOnly = true)
    public StoryFeed of(Storyline storyline, String language, Cursor after) {
        PageParts.about(storyline.id());
        String path = "/storylines/" + storyline.slug();
        return feed(
                Channel.of(storyline.id(), storyline.title(), path),
                language,
                after,
                stories.inStoryline(storyline.id(), language, PageKey.after(after), SIZE),
                new Told(
                        since -> withdrawn.of(WithdrawnFilter.in(language).inStoryline(storyline.id()), since),
                        since -> changed.inStoryline(storyline.id(), language, since, MOST_CHANGED)),
                storyline::recordedAt);
    }

    /** The newest that a search finds, in whatever language. */
    public StoryFeed of(StrictSearch asked, String language) {
        StrictSearch followed = asked.sortedBy(Sort.NEWEST);
        Cursor after = Cursor.parse(followed.request().after());
        SearchPage found = search.exactly(followed.query(), SIZE);
        return feed(
                Channel.of(followed),
                language,
                after,
                new KeysetPage<>(found.hits().stream().map(Hit::story).toList(), null, found.next(), true),
                new Told(
                        since -> withdrawnFromSearch.of(followed.query(), since),
                        since -> changedInSearch.of(followed.query(), since, MOST_CHANGED)),
                concepts::firstRecording);
    }

    /**
     * What became of older stories of a list since a time; told of on its first page.
     *
     * @param changed as stories that stand further down
     */
    private record Told(
            Function<Instant, List<WithdrawnStory>> withdrawn, Function<Instant, List<StorySummary>> changed) {}

    /**
     * @param since when the list came to be
     */
    private StoryFeed feed(
            Channel channel,
            String language,
            Cursor after,
            KeysetPage<StorySummary> page,
            Told changes,
            Supplier<Instant> since) {
        List<StorySummary> listed = after.isStart() ? withChanged(page.items(), changes) : page.items();
        List<FeedItem> items = new ArrayList<>(items(listed, language));
        if (after.isStart()) {
            items.addAll(withdrawals.of(changes.withdrawn()));
            items.sort(comparing(item -> item.story().firstPublishedAt(), reverseOrder()));
        }
        Instant updated = items.stream()
                .map(item -> item.story().lastChange())
                .max(Instant::compareTo)
                .orElseGet(since);
        return new StoryFeed(channel, language, after, items, page.next(), updated);
    }

    /** Whoever follows a list looks at its first page only. */
    private List<StorySummary> withChanged(List<StorySummary> newest, Told changes) {
        List<UUID> there = newest.stream().map(StorySummary::id).toList();
        return Stream.concat(
                        newest.stream(),
                        changes.changed().apply(withdrawals.toldSince()).stream()
                                .filter(story -> !there.contains(story.id())))
                .toList();
    }

    private List<FeedItem> items(List<StorySummary> listed, String language) {
        if (listed.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = listed.stream().map(StorySummary::id).toList();
        Map<UUID, PublishedText> textById =
                texts.texts(ids).stream().collect(toMap(PublishedText::storyId, Function.identity()));
        Map<UUID, List<ConceptLink>> tagged = tags.of(listed, language);
        Map<UUID, String> changes = told.html(listed);
        Map<UUID, LedgerEntry> newest = sinceRevised.newest(textById.values().stream()
                .flatMap(text -> Mark.entriesIn(text.body()).stream())
                .collect(toSet()));
        return listed.stream()
                .flatMap(story -> Stream.ofNullable(textById.get(story.id()))
                        .map(text -> new FeedItem(
                                story,
                                story.path(),
                                text.byline(),
                                changes.getOrDefault(story.id(), "")
                                        + StandaloneBody.html(
                                                text.body(), sinceRevised.words(newest, story.language())),
                                tagged.getOrDefault(story.id(), List.of()))))
                .toList();
    }
}
