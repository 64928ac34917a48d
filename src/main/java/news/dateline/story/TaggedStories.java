package news.dateline.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What stories are about, with all that it takes to name it as on their days. */
public interface TaggedStories extends Repository<Story, UUID> {

    /** A tag of a story, a name of something tagged, or an office of somebody tagged, as {@code sort} says. */
    interface Row {

        String getSort();

        @Nullable
        UUID getStory();

        UUID getConcept();

        String getKind();

        String getSlug();

        @Nullable
        String getText();

        @Nullable
        String getLanguage();

        @Nullable
        Boolean getPreferred();

        @Nullable
        UUID getAt();

        @Nullable
        String getBegan();

        @Nullable
        String getEnded();

        @Nullable
        Instant getRecorded();
    }

    /** In one statement; the tags of a story in its editor's order, the offices of somebody the latest begun first. */
    @Query(nativeQuery = true, value = """
            with tag as (
                select story.id as story, position, concept.id as concept, concept.kind, concept.slug
                from story join revision_concept on revision_id = public_revision_id
                    join concept on concept.id = concept_id
                where\s""" + PublishedStories.IS_PUBLIC_IN_SQL + """
                    and story.id in (:stories)),
            tagged as (select distinct concept, kind, slug from tag where kind in ('PERSON', 'REGION'))
            select 'TAG' as sort, story, concept, kind, slug, null as text, null as language,
                cast(null as boolean) as preferred, cast(null as uuid) as at, null as began, null as ended,
                cast(null as timestamptz) as recorded, position as place
            from tag
            union all
            select concept_name.kind, null, concept, tagged.kind, slug, text, language, preferred, null,
                valid_from, valid_until, recorded_at, position
            from tagged join concept_name on concept_id = concept
            union all
            select 'OFFICE', null, concept, kind, slug, title, null, null, at_id, valid_from, valid_until, recorded_at,
                row_number() over (order by valid_from desc nulls last, office.id)
            from tagged join office on person_id = concept
            order by place
            """)
    List<Row> rows(Collection<UUID> stories);

    /** Of some stories that are public; where there are none, nothing is asked. */
    default Tagged of(Collection<UUID> stories) {
        return Tagged.of(stories.isEmpty() ? List.of() : rows(stories));
    }
}
