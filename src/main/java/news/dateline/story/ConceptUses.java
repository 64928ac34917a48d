package news.dateline.story;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How much a concept is used, whether readers see it or not. */
public interface ConceptUses extends Repository<Revision, UUID> {

    /** The stories whose latest or public text is tagged with it. */
    @Query("select count(distinct s) from Story s join Revision r on r.id = s.workingRevision.id or r.id ="
            + " s.publicRevision.id where :concept member of r.conceptIds")
    long stories(UUID concept);

    /**
     * Some concepts, and of each kind those that the latest stories are about most often; where those do not fill the
     * number, others. With them comes what stands above them in their trees. Counting the latest stories alone takes the
     * same time however large the archive grows.
     *
     * @param chosen not empty
     * @param stories how many of them are looked at
     * @param most of one kind
     */
    @Query(nativeQuery = true, value = """
            with used as (
                select t.concept_id, count(*) as times
                from (select working_revision_id from story order by changed_at desc, id desc limit :stories) latest
                join revision_concept t on t.revision_id = latest.working_revision_id
                group by t.concept_id),
            ranked as (
                select c.id, row_number() over (partition by c.kind order by used.times desc nulls last, c.id) as place
                from concept c left join used on used.concept_id = c.id
                where c.merged_into is null),
            listed as (
                select id from ranked where place <= :most
                union select id from concept where id in (:chosen))
            select id from listed
            union select a.ancestor_id from listed join concept_ancestor a on a.concept_id = listed.id
            """)
    Set<UUID> oftenOr(Collection<UUID> chosen, int stories, int most);

    /** Whether a public story stands in its list. */
    @Query("select count(l) > 0 from StoryListing l where l.conceptId = :concept")
    boolean isListed(UUID concept);

    /** Whether a text that readers had of a story that is public was tagged with it. */
    @Query("select count(s) > 0 from Story s join s.appearance a join Revision r on r.story = s "
            + "where r.publicAt is not null and :concept member of r.conceptIds and " + PublishedStories.IS_PUBLIC)
    boolean isInHistory(UUID concept);

    @Query("select count(l) from Storyline l where :concept member of l.conceptIds")
    long storylines(UUID concept);
}
