package news.dateline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.Kind;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What readers may see. Every page, list, search, feed and export of stories is read through here; queries of other
 * kinds take from here what is public.
 */
public interface PublishedStories extends Repository<Story, UUID> {

    /** Says once which stories are public; to be put behind what a query calls them. */
    String STATUS_IS_PUBLIC = ".status = news.dateline.story.Status.PUBLISHED ";

    /** Of stories that a query calls {@code s}. */
    String IS_PUBLIC = "s" + STATUS_IS_PUBLIC;

    /** The same for SQL, of a table {@code story} without another name. */
    String IS_PUBLIC_IN_SQL = "story.status = 'PUBLISHED' ";

    /** The latest stories of a storyline in whatever language, with the texts that readers have. */
    String LATEST_IN_STORYLINE_IN_SQL = """
            select id as story_id, public_revision_id as revision_id from story
            where\s""" + IS_PUBLIC_IN_SQL + """
                and storyline_id = :storyline
            order by first_published_at desc, id desc limit 50
            """;

    String NEW_SUMMARY =
            "select new news.dateline.story.StorySummary(s.id, s.language, s.zone, s.appearance.urlDate, s.appearance.slug, "
                    + "r.kicker, r.headline, r.standfirst, s.appearance.firstPublishedAt, s.appearance.updatedAt, r.pictureId) ";

    String SUMMARY = NEW_SUMMARY + "from Story s join s.publicRevision r where " + IS_PUBLIC;

    String NEWEST_FIRST = "order by s.appearance.firstPublishedAt desc, s.id desc";

    String OLDER = "and (s.appearance.firstPublishedAt, s.id) < (:time, :id) " + NEWEST_FIRST;

    String NEWER = "and (s.appearance.firstPublishedAt, s.id) > (:time, :id) "
            + "order by s.appearance.firstPublishedAt, s.id";

    String OF_LANGUAGE = SUMMARY + "and s.language = :language ";

    String IN_STORYLINE = OF_LANGUAGE + "and s.storylineId = :storyline ";

    String ABOUT = NEW_SUMMARY
            + "from StoryListing l join Story s on s.id = l.storyId join s.publicRevision r where " + IS_PUBLIC
            + "and l.conceptId = :concept and l.language = :language ";

    /** With the storyline that it belongs to. */
    @Query("select s from Story s join fetch s.publicRevision r left join fetch r.conceptIds "
            + "left join fetch s.storyline where " + IS_PUBLIC
            + "and s.appearance.urlDate = :day and s.appearance.slug = :slug")
    Optional<Story> find(LocalDate day, String slug);

    @Query("select s from Story s join fetch s.publicRevision r left join fetch r.conceptIds where " + IS_PUBLIC
            + "and s.id = :id")
    Optional<Story> find(UUID id);

    /** Why readers can no longer see a story that they once could. */
    @Query("select new news.dateline.story.Withdrawal(s.appearance.withdrawalReason, s.language) from Story s "
            + "where s.status = news.dateline.story.Status.WITHDRAWN "
            + "and s.appearance.urlDate = :day and s.appearance.slug = :slug")
    Optional<Withdrawal> withdrawal(LocalDate day, String slug);

    /** Likewise. */
    @Query("select new news.dateline.story.Withdrawal(s.appearance.withdrawalReason, s.language) from Story s "
            + "where s.status = news.dateline.story.Status.WITHDRAWN and s.appearance.urlDate is not null "
            + "and s.id = :id")
    Optional<Withdrawal> withdrawal(UUID id);

    @Query(SUMMARY + "and s.id in :ids")
    List<StorySummary> summaries(Collection<UUID> ids);

    /** The same story in other languages. */
    @Query(SUMMARY + "and s.translationGroup = :group and s.id <> :self")
    List<StorySummary> translations(UUID group, UUID self);

    /** By their ids; where there are none, nothing is asked. */
    default Map<UUID, StorySummary> summariesById(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : summaries(ids).stream().collect(Collectors.toMap(StorySummary::id, Function.identity()));
    }

    /** The stories that editors put first on the front page of a language, in their order. */
    @Query(NEW_SUMMARY + "from FrontPin pin join Story s on s.id = pin.storyId join s.publicRevision r where "
            + IS_PUBLIC + "and pin.language = :language order by pin.position")
    List<StorySummary> pinned(String language);

    @Query(OF_LANGUAGE + OLDER)
    List<StorySummary> older(String language, Instant time, UUID id, Limit limit);

    @Query(OF_LANGUAGE + NEWER)
    List<StorySummary> newer(String language, Instant time, UUID id, Limit limit);

    @Query(ABOUT + "and (l.publishedAt, l.storyId) < (:time, :id) order by l.publishedAt desc, l.storyId desc")
    List<StorySummary> olderAbout(UUID concept, String language, Instant time, UUID id, Limit limit);

    @Query(ABOUT + "and (l.publishedAt, l.storyId) > (:time, :id) order by l.publishedAt, l.storyId")
    List<StorySummary> newerAbout(UUID concept, String language, Instant time, UUID id, Limit limit);

    @Query(IN_STORYLINE + OLDER)
    List<StorySummary> olderInStoryline(UUID storyline, String language, Instant time, UUID id, Limit limit);

    @Query(IN_STORYLINE + NEWER)
    List<StorySummary> newerInStoryline(UUID storyline, String language, Instant time, UUID id, Limit limit);

    @Query(IN_STORYLINE + "and s.appearance.firstPublishedAt >= :since " + OLDER)
    List<StorySummary> olderInStorylineSince(
            UUID storyline, String language, Instant since, Instant time, UUID id, Limit limit);

    /** The latest stories of a storyline, in whatever language. */
    @Query(SUMMARY + "and s.storylineId = :storyline " + NEWEST_FIRST)
    List<StorySummary> latestInStoryline(UUID storyline, Limit limit);

    /** The latest of all that came out since a time, in any of some languages. */
    @Query(SUMMARY + "and s.language in :languages and s.appearance.firstPublishedAt >= :since " + NEWEST_FIRST)
    List<StorySummary> since(Instant since, Collection<String> languages, Limit limit);

    /** The concepts of a kind that any story in a language is about; what it costs grows with the concepts alone. */
    @Query("select c.id from Concept c where c.kind = :kind "
            + "and exists (select 1 from StoryListing l where l.conceptId = c.id and l.language = :language)")
    Set<UUID> conceptsInTheNews(Kind kind, String language);

    /**
     * All countries of the map with the number of stories in a language that are about each.
     *
     * @param most where counting stops: what it costs grows with the countries and this alone
     */
    @Query("""
            select new news.dateline.story.CountryStories(r.id, r.m49, count(few.story))
            from Region r left join lateral (
                select l.storyId as story from StoryListing l where l.conceptId = r.id and l.language = :language
                order by l.publishedAt limit :most
            ) few
            where r.level = news.dateline.concept.Region.Level.COUNTRY and r.mergedInto is null
                and r.m49 is not null
            group by r.id, r.m49
            """)
    List<CountryStories> byCountry(String language, int most);

    /** All stories about a concept or about anything below it. */
    @Query("select l.storyId from StoryListing l where l.conceptId = :concept")
    List<UUID> idsAbout(UUID concept);

    /** All stories that are tagged with just this concept. */
    @Query("select s.id from Story s join s.publicRevision r where " + IS_PUBLIC
            + "and :concept member of r.conceptIds")
    List<UUID> idsTagged(UUID concept);

    default KeysetPage<StorySummary> latest(String language, PageKey<Cursor> key, int size) {
        return page(
                key,
                size,
                (place, most) -> older(language, place.time(), place.id(), Limit.of(most)),
                (place, most) -> newer(language, place.time(), place.id(), Limit.of(most)));
    }

    /** Stories about a concept or about anything below it. */
    default KeysetPage<StorySummary> about(UUID concept, String language, PageKey<Cursor> key, int size) {
        return page(
                key,
                size,
                (place, most) -> olderAbout(concept, language, place.time(), place.id(), Limit.of(most)),
                (place, most) -> newerAbout(concept, language, place.time(), place.id(), Limit.of(most)));
    }

    default KeysetPage<StorySummary> inStoryline(UUID storyline, String language, PageKey<Cursor> key, int size) {
        return page(
                key,
                size,
                (place, most) -> olderInStoryline(storyline, language, place.time(), place.id(), Limit.of(most)),
                (place, most) -> newerInStoryline(storyline, language, place.time(), place.id(), Limit.of(most)));
    }

    /** Those that came out since a time. */
    default KeysetPage<StorySummary> inStorylineSince(
            UUID storyline, String language, Instant since, PageKey<Cursor> key, int size) {
        return page(
                key,
                size,
                (place, most) ->
                        olderInStorylineSince(storyline, language, since, place.time(), place.id(), Limit.of(most)),
                // What is newer than a place of the list came out since as well.
                (place, most) -> newerInStoryline(storyline, language, place.time(), place.id(), Limit.of(most)));
    }

    private static KeysetPage<StorySummary> page(
            PageKey<Cursor> key,
            int size,
            KeysetPage.Stretch<StorySummary, Cursor> older,
            KeysetPage.Stretch<StorySummary, Cursor> newer) {
        return KeysetPage.read(key, size, StorySummary::cursor, older, newer);
    }
}
