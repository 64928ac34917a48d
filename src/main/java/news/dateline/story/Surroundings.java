package news.dateline.story;

import static news.dateline.story.PublishedStories.IS_PUBLIC_IN_SQL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which stories stand around one: its translations, its neighbours in the storyline, and those it shares most with. */
public interface Surroundings extends Repository<Story, UUID> {

    /** How one story stands to another. */
    enum Tie {
        TRANSLATION,
        PREVIOUS,
        NEXT,
        RELATED
    }

    interface Neighbour {

        Tie getTie();

        UUID getId();

        String getLanguage();

        String getZone();

        LocalDate getUrlDate();

        String getSlug();

        String getKicker();

        String getHeadline();

        String getStandfirst();

        Instant getFirstPublishedAt();

        @Nullable
        Instant getUpdatedAt();

        @Nullable
        UUID getPictureId();

        default StorySummary summary() {
            return new StorySummary(
                    getId(),
                    getLanguage(),
                    getZone(),
                    getUrlDate(),
                    getSlug(),
                    getKicker(),
                    getHeadline(),
                    getStandfirst(),
                    getFirstPublishedAt(),
                    getUpdatedAt(),
                    getPictureId());
        }
    }

    /**
     * In SQL, because one statement reads each part off its own index, and what lists show of all that is found. Stories
     * related to this one are looked for among the newest of each of its concepts; those that share most concepts come
     * first.
     *
     * @param storyline null for a story outside all
     * @param time of its first publication
     */
    @Query(
            nativeQuery = true,
            value = """
            with near (id, tie, place) as (
                select id, 'TRANSLATION', 0 from story
                    where\s""" + IS_PUBLIC_IN_SQL + """
                        and translation_group = :group and id <> :self
                union all
                (select id, 'PREVIOUS', 0 from story
                    where\s""" + IS_PUBLIC_IN_SQL + """
                        and storyline_id = cast(:storyline as uuid) and language = :language
                        and (first_published_at, id) < (:time, :self)
                    order by first_published_at desc, id desc limit 1)
                union all
                (select id, 'NEXT', 0 from story
                    where\s""" + IS_PUBLIC_IN_SQL + """
                        and storyline_id = cast(:storyline as uuid) and language = :language
                        and (first_published_at, id) > (:time, :self)
                    order by first_published_at, id limit 1)
                union all
                (select newest.story_id, 'RELATED',
                        row_number() over (order by count(*) desc, max(newest.published_at) desc, newest.story_id)
                    from unnest(cast(:concepts as uuid[])) concept (id)
                    cross join lateral (
                        select story_id, published_at from story_listing
                        where concept_id = concept.id and language = :language and story_id <> :self
                        order by published_at desc, story_id desc limit 40) newest
                    group by newest.story_id order by 3 limit 6))
            select tie as "tie", near.id as "id", story.language as "language", story.zone as "zone",
                url_date as "urlDate", slug as "slug", kicker as "kicker", headline as "headline",
                standfirst as "standfirst", first_published_at as "firstPublishedAt", updated_at as "updatedAt",
                picture_id as "pictureId"
            from near join story on story.id = near.id join revision on revision.id = public_revision_id
            where\s""" + IS_PUBLIC_IN_SQL
                    + """
            order by tie, place, near.id
            """)
    List<Neighbour> of(UUID self, UUID group, @Nullable UUID storyline, String language, Instant time, UUID[] concepts);
}
