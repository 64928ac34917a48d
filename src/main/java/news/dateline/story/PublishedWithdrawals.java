package news.dateline.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What readers are told of the stories that they can no longer see. */
public interface PublishedWithdrawals extends Repository<Story, UUID> {

    String ENTRY = "select new news.dateline.story.WithdrawalEntry(s.id, s.zone, t.recordedAt, "
            + "coalesce(s.appearance.withdrawalReason, '')) "
            + "from StoryTransition t join Story s on s.id = t.storyId "
            + "where s.status = news.dateline.story.Status.WITHDRAWN and s.language = :language "
            + "and s.appearance.firstPublishedAt is not null and t.toStatus = news.dateline.story.Status.WITHDRAWN "
            + "and not exists (select 1 from StoryTransition l where l.storyId = t.storyId "
            + "and l.toStatus = news.dateline.story.Status.WITHDRAWN "
            + "and (l.recordedAt, l.id) > (t.recordedAt, t.id)) ";

    @Query(ENTRY + "and (t.recordedAt, t.storyId) < (:time, :id) order by t.recordedAt desc, t.storyId desc")
    List<WithdrawalEntry> older(String language, Instant time, UUID id, Limit limit);

    @Query(ENTRY + "and (t.recordedAt, t.storyId) > (:time, :id) order by t.recordedAt, t.storyId")
    List<WithdrawalEntry> newer(String language, Instant time, UUID id, Limit limit);
}
