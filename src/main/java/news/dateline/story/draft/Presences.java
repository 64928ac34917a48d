package news.dateline.story.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Presences extends Repository<Presence, Presence.Key> {

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into presence (story_id, account_id, seen_at) values (:story, :account, :now)
            on conflict (story_id, account_id) do update set seen_at = excluded.seen_at
            """)
    void mark(UUID story, UUID account, Instant now);

    @Query("select new news.dateline.story.draft.Editing(p.storyId, p.accountId, a.displayName, p.seenAt)"
            + " from Presence p join Account a on a.id = p.accountId"
            + " where p.storyId = :story and p.accountId <> :account and p.seenAt > :since order by p.seenAt desc")
    List<Editing> others(UUID story, UUID account, Instant since);

    @Query("select new news.dateline.story.draft.Editing(p.storyId, p.accountId, a.displayName, p.seenAt)"
            + " from Presence p join Account a on a.id = p.accountId where p.seenAt > :since order by p.seenAt desc")
    List<Editing> all(Instant since);

    @Modifying
    @Query("delete from Presence p where p.seenAt < :then")
    void deleteFromBefore(Instant then);
}
