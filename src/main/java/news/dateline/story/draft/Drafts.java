package news.dateline.story.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {

    /** @return 0 when it is somebody else's, or was sent already */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into draft (id, story_id, account_id, opened, fields, changed_at)
            values (:id, :story, :account, :opened, :fields, :now)
            on conflict (id) do update
                set opened = excluded.opened, fields = excluded.fields, changed_at = excluded.changed_at
                where draft.account_id = excluded.account_id and draft.story_id = excluded.story_id
                    and draft.fields is not null
            """)
    int keep(UUID id, UUID story, UUID account, int opened, String fields, Instant now);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into draft (id, story_id, account_id, opened, fields, changed_at)
            values (:id, :story, :account, 0, null, :now)
            on conflict (id) do update set fields = null, changed_at = excluded.changed_at
                where draft.account_id = excluded.account_id and draft.story_id = excluded.story_id
            """)
    void close(UUID id, UUID story, UUID account, Instant now);

    @Query("select d from Draft d where d.storyId = :story and d.accountId = :account and d.fields is not null"
            + " order by d.changedAt desc")
    List<Draft> of(UUID story, UUID account, Limit limit);

    @Query("select d from Draft d where d.id = :id and d.accountId = :account and d.fields is not null")
    Optional<Draft> find(UUID id, UUID account);

    boolean existsById(UUID id);

    boolean existsByIdAndStoryIdAndAccountId(UUID id, UUID story, UUID account);

    @Query("select d from Draft d where d.accountId = :account and d.fields is not null"
            + " and not exists (select s.id from Story s where s.id = d.storyId) order by d.changedAt desc")
    List<Draft> ofUnsavedStories(UUID account, Limit limit);

    @Modifying
    @Query("delete from Draft d where d.changedAt < :then")
    void deleteFromBefore(Instant then);
}
