package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Which stories mark which entries of the ledger, in the text that is out, or goes out by itself, or in the latest one:
 * for the desk.
 */
public interface StoryMarks extends Repository<StoryMark, StoryMark.Key> {

    // Of each entry no more is read than a page holds, however many stories mark it.
    @Query(
            "select distinct listed.storyId from LedgerEntry e join lateral (select m.storyId as storyId from StoryMark m "
                    + "where m.entryId = e.id and m.storyId < :place order by m.storyId desc limit :most) listed "
                    + "where e.id in :entries order by listed.storyId desc limit :most")
    List<UUID> older(Collection<UUID> entries, UUID place, int most);

    @Query(
            "select distinct listed.storyId from LedgerEntry e join lateral (select m.storyId as storyId from StoryMark m "
                    + "where m.entryId = e.id and m.storyId > :place order by m.storyId limit :most) listed "
                    + "where e.id in :entries order by listed.storyId limit :most")
    List<UUID> newer(Collection<UUID> entries, UUID place, int most);

    /** Whether any story marks one of some entries. */
    @Query("select exists (select 1 from StoryMark m where m.entryId in :entries)")
    boolean areMarked(Collection<UUID> entries);

    /** The texts that go out by themselves, of stories that mark an entry in these or in what was written since. */
    @Query("select r.body from StoryMark m join Story s on s.id = m.storyId join s.scheduled.revision r "
            + "where m.entryId = :entry and s.status = news.dateline.story.Status.SCHEDULED")
    List<String> scheduledBodies(UUID entry);

    @Modifying
    @Query("delete from StoryMark m where m.storyId = :story")
    void deleteByStory(UUID story);

    @Modifying(flushAutomatically = true)
    @Query("insert into StoryMark (entryId, storyId) select e.id, :story from LedgerEntry e where e.id in :entries")
    void add(UUID story, Collection<UUID> entries);

    /** The stories that mark one of some entries, those that were begun last first. */
    default KeysetPage<UUID> page(Collection<UUID> entries, PageKey<UUID> key, int size) {
        return KeysetPage.read(
                key,
                size,
                story -> story,
                (place, most) -> older(entries, place, most),
                (place, most) -> newer(entries, place, most));
    }
}
