package news.dateline.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The dated events of storylines: those that one gathers, and those that its stories are about. */
public interface StorylineTimelines extends Repository<StorylineEvent, StorylineEvent.Key> {

    String PLACES = "select new news.dateline.evidence.TimelinePlace(e.eventId, e.beganOn, e.learntAt) "
            + "from StorylineEvent e where e.storylineId = :storyline ";

    @Query(PLACES + "and (e.beganOn, e.eventId) < (:day, :id) order by e.beganOn desc, e.eventId desc")
    List<TimelinePlace> earlier(UUID storyline, String day, UUID id, Limit limit);

    @Query(PLACES + "and (e.beganOn, e.eventId) > (:day, :id) order by e.beganOn, e.eventId")
    List<TimelinePlace> later(UUID storyline, String day, UUID id, Limit limit);

    /** @param all how many there are like it, of which only some may have been read */
    record Learnt(UUID eventId, long all) {}

    /** Those of which something was stated since a time, the latest such first. */
    @Query("select new news.dateline.evidence.StorylineTimelines$Learnt(e.eventId, count(*) over ()) "
            + "from StorylineEvent e where e.storylineId = :storyline and e.learntAt >= :since "
            + "order by e.learntAt desc, e.eventId desc")
    List<Learnt> learntSince(UUID storyline, Instant since, Limit limit);

    /** The latest event first. */
    default KeysetPage<TimelinePlace> page(UUID storyline, PageKey<LedgerPlace> key, int size) {
        return KeysetPage.read(
                key,
                size,
                TimelinePlace::place,
                (place, most) -> earlier(storyline, place.listedOn(), place.id(), Limit.of(most)),
                (place, most) -> later(storyline, place.listedOn(), place.id(), Limit.of(most)));
    }
}
