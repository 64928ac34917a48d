package news.dateline.story;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The latest texts of stories, whatever their status, many at a time. */
public interface WorkingTexts extends Repository<Story, UUID> {

    /** All stories that are tagged with just this concept. */
    @Query("select s.id from Story s join s.workingRevision r where :concept member of r.conceptIds")
    List<UUID> idsTagged(UUID concept);

    /** All stories that are tagged with a concept or with anything below it. */
    @Query("select distinct s.id from Story s join s.workingRevision r join r.conceptIds c where c = :concept "
            + "or c in (select a.conceptId from Ancestry a where a.ancestorId = :concept)")
    List<UUID> idsAbout(UUID concept);

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
            from Story s join s.workingRevision r left join s.publicRevision p left join s.scheduledRevision q
            where s.id in :stories
            """)
    List<BothTexts> both(Collection<UUID> stories);

    @Query("select count(s) from Story s")
    long count();
}
