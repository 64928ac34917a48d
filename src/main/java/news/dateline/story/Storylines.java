package news.dateline.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Storylines extends Repository<Storyline, UUID> {

    /**
     * @param newest the story in a language that was published last; null for none
     * @param changedAt when that story was last changed; null for none
     */
    record WithNewest(
            Storyline storyline,
            @Nullable UUID newest,
            @Nullable Instant changedAt) {}

    /** The people whom the texts of a table {@code latest} are about. */
    String SUBJECTS = """
            select concept_id from (
                select concept_id, row_number() over (partition by revision_id order by position) as place
                from latest
                join revision_concept using (revision_id)
                join concept on concept.id = concept_id and kind = 'PERSON'
            ) tagged
            group by concept_id order by sum(1.0 / place) desc, concept_id limit :most
            """;

    /** A language in which a storyline has a summary. */
    record InLanguage(UUID storyline, String language) {}

    @Query("select new news.dateline.story.Storylines$InLanguage(l.id, key(s)) from Storyline l join l.summaries s "
            + "order by key(s)")
    List<InLanguage> languagesOfSummaries();

    /** Makes whoever else makes or changes one wait until the end of this transaction. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(hashtext('storylines'))) held")
    int hold();

    Optional<Storyline> findById(UUID id);

    boolean existsBySlug(String slug);

    /** In no particular order; slugs of no storyline are passed over. */
    @Query("select l from Storyline l where l.slug in :slugs")
    List<Storyline> withSlugs(Collection<String> slugs);

    /** In no particular order. */
    @Query("select l from Storyline l where l.id in :ids")
    List<Storyline> withIds(Collection<UUID> ids);

    /** With its summaries. */
    @Query("select l from Storyline l left join fetch l.summaries where l.slug = :slug")
    Optional<Storyline> findBySlug(String slug);

    List<Storyline> findAllByOrderByTitle();

    /**
     * What it gathers, in the editor's order, without the events that stand in its timeline. Only the first hundred count,
     * however many events it gathers.
     */
    @Query(nativeQuery = true, value = """
            select concept_id from storyline_concept gathered join concept on concept.id = concept_id
            where storyline_id = :storyline and position < 100 and not exists (
                select 1 from storyline_event listed
                where listed.storyline_id = gathered.storyline_id and event_id = concept_id)
            order by position
            """)
    List<UUID> gatheredBesideTimeline(UUID storyline);

    /** All, those with the newest stories in a language first. */
    @Query("select new news.dateline.story.Storylines$WithNewest(l, newest.storyId, newest.changedAt) from Storyline l "
            + "left join lateral (select s.id as storyId, s.appearance.firstPublishedAt as publishedAt, "
            + "coalesce(s.appearance.updatedAt, s.appearance.firstPublishedAt) as changedAt from Story s where "
            + PublishedStories.IS_PUBLIC + "and s.storylineId = l.id and s.language = :language "
            + "order by s.appearance.firstPublishedAt desc, s.id desc limit 1) newest "
            + "order by newest.publishedAt desc nulls last, l.title")
    List<WithNewest> withNewest(String language);

    /**
     * The people whom its latest stories, in whatever language, are about. It counts how often, and more for those whom
     * a story is about first: whoever all stories quote is not therefore their subject.
     */
    @Query(
            nativeQuery = true,
            value = "with latest as (" + PublishedStories.LATEST_IN_STORYLINE_IN_SQL + ") " + SUBJECTS)
    List<UUID> people(UUID storyline, int most);

    /** The same of its latest stories before a time, as they were then. */
    @Query(
            nativeQuery = true,
            value = "with latest as (" + StorylinesBefore.TEXTS + StorylinesBefore.LATEST + ") " + SUBJECTS)
    List<UUID> peopleBefore(UUID storyline, Instant before, int most);
}
