package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Which stories mark which entries of the ledger, in the text that is out, or goes out by itself, or in the latest one:
 * for the desk.
 */
public interface StoryMarks extends Repository<StoryMark, StoryMark.Key> {

    @Query("select m.storyId from StoryMark m where m.entryId = :entry and m.storyId < :place order by m.storyId desc")
    List<UUID> older(UUID entry, UUID place, Limit limit);

    @Query("select m.storyId from StoryMark m where m.entryId = :entry and m.storyId > :place order by m.storyId")
    List<UUID> newer(UUID entry, UUID place, Limit limit);

    /** Whether any story marks an entry. */
    @Query("select exists (select 1 from StoryMark m where m.entryId = :entry)")
    boolean isMarked(UUID entry);

    @Modifying
    @Query("delete from StoryMark m where m.storyId = :story")
    void deleteByStory(UUID story);

    @Modifying(flushAutomatically = true)
    @Query("insert into StoryMark (entryId, storyId) select e.id, :story from LedgerEntry e where e.id in :entries")
    void add(UUID story, Collection<UUID> entries);

    /** The stories that mark an entry, those that were begun last first. */
    default KeysetPage<UUID> page(UUID entry, PageKey<UUID> key, int size) {
        return KeysetPage.read(
                key,
                size,
                story -> story,
                (place, most) -> older(entry, place, Limit.of(most)),
                (place, most) -> newer(entry, place, Limit.of(most)));
    }
}
