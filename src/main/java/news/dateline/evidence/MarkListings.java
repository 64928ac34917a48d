package news.dateline.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which published stories mark which entries of the ledger. */
public interface MarkListings extends Repository<MarkListing, MarkListing.Key> {

    record Marked(UUID entryId, UUID storyId) {}

    /** The newest stories that mark an entry, of each so many; the newest first. */
    @Query("select new news.dateline.evidence.MarkListings$Marked(e.id, newest.storyId) from LedgerEntry e "
            + "join lateral (select m.storyId as storyId, m.publishedAt as publishedAt from MarkListing m "
            + "where m.entryId = e.id and m.language = :language "
            + "order by m.publishedAt desc, m.storyId desc limit :each) newest "
            + "where e.id in :entries order by newest.publishedAt desc, newest.storyId desc")
    List<Marked> newest(Collection<UUID> entries, String language, int each);

    /** Whether a published story marks an entry. */
    @Query("select exists (select 1 from MarkListing m where m.entryId = :entry)")
    boolean isMarked(UUID entry);

    /** How many published stories mark an entry. */
    @Query("select count(*) from MarkListing m where m.entryId = :entry")
    long count(UUID entry);

    @Modifying
    @Query("delete from MarkListing m where m.storyId = :story")
    void deleteByStory(UUID story);

    @Modifying(flushAutomatically = true)
    @Query("insert into MarkListing (entryId, language, publishedAt, storyId) "
            + "select e.id, :language, :publishedAt, :story from LedgerEntry e where e.id in :entries")
    void add(UUID story, String language, Instant publishedAt, Collection<UUID> entries);
}
