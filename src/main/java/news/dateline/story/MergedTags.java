package news.dateline.story;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Gives whatever is tagged with one concept another in its place. What has both keeps the place of whichever comes
 * first, and the others close up. In SQL, as the places of a list are part of its key.
 */
interface MergedTags extends Repository<Revision, UUID> {

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update revision_concept set position = -1 - position
            where revision_id in (select revision_id from revision_concept where concept_id = :gone)
            """)
    void setRevisionsAside(UUID gone);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from revision_concept double using revision_concept other
            where other.revision_id = double.revision_id and double.concept_id in (:gone, :kept)
                and other.concept_id in (:gone, :kept) and other.position > double.position
            """)
    void dropDoublesInRevisions(UUID gone, UUID kept);

    @Modifying
    @Query(nativeQuery = true, value = """
            update revision_concept set position = place, concept_id =
                case when revision_concept.concept_id = :gone then :kept else revision_concept.concept_id end
            from (
                select revision_id, concept_id,
                    row_number() over (partition by revision_id order by position desc) - 1 as place
                from revision_concept where revision_id in (
                    select revision_id from revision_concept where position < 0)
            ) placed
            where placed.revision_id = revision_concept.revision_id
                and placed.concept_id = revision_concept.concept_id
            """)
    void putRevisionsBack(UUID gone, UUID kept);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update storyline_concept set position = -1 - position
            where storyline_id in (select storyline_id from storyline_concept where concept_id = :gone)
            """)
    void setStorylinesAside(UUID gone);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from storyline_concept double using storyline_concept other
            where other.storyline_id = double.storyline_id and double.concept_id in (:gone, :kept)
                and other.concept_id in (:gone, :kept) and other.position > double.position
            """)
    void dropDoublesInStorylines(UUID gone, UUID kept);

    @Modifying
    @Query(nativeQuery = true, value = """
            update storyline_concept set position = place, concept_id =
                case when storyline_concept.concept_id = :gone then :kept else storyline_concept.concept_id end
            from (
                select storyline_id, concept_id,
                    row_number() over (partition by storyline_id order by position desc) - 1 as place
                from storyline_concept where storyline_id in (
                    select storyline_id from storyline_concept where position < 0)
            ) placed
            where placed.storyline_id = storyline_concept.storyline_id
                and placed.concept_id = storyline_concept.concept_id
            """)
    void putStorylinesBack(UUID gone, UUID kept);
}
