package news.dateline.story;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.springframework.stereotype.Component;

/** The stories that were in a storyline before a time, as they were then, of those that readers may still see. */
@Component
public class StorylinesBefore {

    /** Those of {@code :storyline} before the time {@code :before}, each with the text that readers had of it. */
    public static final String TEXTS = """
            select story.id as story_id, shown.id as revision_id
            from (
                select distinct story_id from revision
                where storyline_id = :storyline and public_at < :before) told
            join story on story.id = told.story_id
            cross join lateral (
                select id, storyline_id, kicker, headline, standfirst, picture_id from revision
                where story_id = story.id and public_at < :before order by number desc limit 1) shown
            where shown.storyline_id = :storyline and 'WITHDRAWN' is distinct from (
                    select to_status from story_transition
                    where story_id = story.id and recorded_at < :before order by recorded_at desc, id desc limit 1)
                and\s""" + PublishedStories.IS_PUBLIC_IN_SQL;

    /** Ends the statement above, with the latest of them. */
    public static final String LATEST = " order by first_published_at desc, story.id desc limit 50";

    private static final String SUMMARIES = TEXTS.replaceFirst(
                    "select story.id as story_id, shown.id as revision_id",
                    "select story.id as id, language, zone, url_date, slug, kicker, headline, standfirst, "
                            + "first_published_at, case when updated_at < :before then updated_at end as updated_at, "
                            + "picture_id")
            + "and language = :language and (first_published_at, story.id) %1$s (:time, :id) "
            + "order by first_published_at %2$s, story.id %2$s";

    private final EntityManager entities;

    StorylinesBefore(EntityManager entities) {
        this.entities = entities;
    }

    /** Those in a language, the latest first. */
    public KeysetPage<StorySummary> stories(
            UUID storyline, Instant before, String language, PageKey<Cursor> key, int size) {
        return KeysetPage.read(
                key,
                size,
                StorySummary::cursor,
                (place, most) -> read(SUMMARIES.formatted("<", "desc"), storyline, before, language, place, most),
                (place, most) -> read(SUMMARIES.formatted(">", "asc"), storyline, before, language, place, most));
    }

    @SuppressWarnings("unchecked")
    private List<StorySummary> read(
            String sql, UUID storyline, Instant before, String language, Cursor place, int most) {
        return entities.createNativeQuery(sql, StorySummary.class)
                .setParameter("storyline", storyline)
                .setParameter("before", before)
                .setParameter("language", language)
                .setParameter("time", place.time())
                .setParameter("id", place.id())
                .setMaxResults(most)
                .getResultList();
    }
}
