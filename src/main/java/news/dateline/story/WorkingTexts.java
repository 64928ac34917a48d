package news.dateline.story;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The latest texts of stories, whatever their status, many at a time. */
public interface WorkingTexts extends Repository<Story, UUID> {

    /** Of concepts that a query calls {@code c}: from the few tags of those to the stories, whose latest texts have them. */
    String STORIES_TAGGED = "select distinct s.id from Revision r join r.conceptIds c "
            + "join Story s on s.id = r.story.id and s.workingRevision.id = r.id ";

    /** All stories that are tagged with just this concept. */
    @Query(STORIES_TAGGED + "where c = :concept")
    List<UUID> idsTagged(UUID concept);

    /** All stories that are tagged with something that stands below a concept. */
    @Query(STORIES_TAGGED + "join Ancestry a on a.conceptId = c where a.ancestorId = :concept")
    List<UUID> idsTaggedBelow(UUID concept);

    /** All stories that are tagged with a concept or with anything below it. */
    default List<UUID> idsAbout(UUID concept) {
        // Asked for both at once, the one or the other, PostgreSQL looks at the tags of all stories.
        return Stream.concat(idsTagged(concept).stream(), idsTaggedBelow(concept).stream())
                .distinct()
                .toList();
    }

    /** What each story is tagged with, in its editor's order. */
    @Query("select new news.dateline.story.Tag(s.id, c) from Story s join s.workingRevision r join r.conceptIds c "
            + "where s.id in :stories order by s.id, index(c)")
    List<Tag> tags(Collection<UUID> stories);

    /** With their latest texts. */
    @Query("select s from Story s join fetch s.workingRevision r left join fetch r.conceptIds where s.id in :stories")
    List<Story> stories(Collection<UUID> stories);

    /** With the texts that are out. */
    @Query("""
            select new news.dateline.story.BothTexts(s.id, s.language, s.status, r.headline, r.standfirst,
                r.number, r.body, p.number, p.headline, p.standfirst, p.body, q.number, q.headline, q.standfirst,
                q.body, s.appearance.urlDate, s.appearance.slug)
            from Story s join s.workingRevision r left join s.publicRevision p left join s.scheduled.revision q
            where s.id in :stories
            """)
    List<BothTexts> both(Collection<UUID> stories);

    @Query("select count(s) from Story s")
    long count();
}
