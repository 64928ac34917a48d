package news.dateline.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What readers have seen of the stories that they may still see: never what was only saved at the desk. */
public interface PublishedRevisions extends Repository<Revision, UUID> {

    /** Says once which revisions are public. */
    String IS_PUBLIC = PublishedStories.IS_PUBLIC + "and r.publicAt is not null and s.id = :story ";

    String ENTRY = "select new news.dateline.story.PublicRevision(r.id, r.number, r.publicAt, r.kind, "
            + "r.updateNote, (select max(b.number) from Revision b where b.story = s and b.publicAt is not null "
            + "and b.number < r.number)) from Revision r join r.story s where " + IS_PUBLIC;

    /**
     * The numbers of the public revisions next to two.
     *
     * @param before the one before the first; null when nothing was public then
     * @param next the one after the first; the second where nothing was public between them
     * @param after the one after the second; null when nothing came after it
     */
    record Neighbours(
            @Nullable Integer before,
            @Nullable Integer next,
            @Nullable Integer after) {}

    /**
     * How often a story had been shown anew.
     *
     * @param texts how many readers had had
     * @param latest when they last got one that was not a typo mended
     * @param updateNote what they were told is new in that one; null where nothing is known of it
     */
    record Tally(
            long texts, @Nullable Instant latest, @Nullable String updateNote) {}

    @Query(ENTRY + "and r.number < :number order by r.number desc")
    List<PublicRevision> older(UUID story, int number, Limit limit);

    @Query(ENTRY + "and r.number > :number order by r.number")
    List<PublicRevision> newer(UUID story, int number, Limit limit);

    /** Those of some numbers that are public, in their order. */
    @Query("select r from Revision r join r.story s left join fetch r.conceptIds where " + IS_PUBLIC
            + "and r.number in :numbers order by r.number")
    List<Revision> find(UUID story, Collection<Integer> numbers);

    /** How many there are. */
    @Query("select count(r) from Revision r join r.story s where " + IS_PUBLIC)
    int count(UUID story);

    /** How often a story has been shown anew so far. */
    @Query("select new news.dateline.story.PublishedRevisions$Tally(count(r), s.appearance.updatedAt, "
            + "max(case when r.publicAt = s.appearance.updatedAt then r.updateNote end)) "
            + "from Revision r join r.story s where " + IS_PUBLIC + "group by s.appearance.updatedAt")
    Tally tally(UUID story);

    /** The text that readers had before a time. */
    @Query("select r from Revision r join r.story s left join fetch r.conceptIds where " + IS_PUBLIC
            + "and r.number = (select max(p.number) from Revision p where p.story = s and p.publicAt < :time)")
    Optional<Revision> before(UUID story, Instant time);

    @Query("select new news.dateline.story.PublishedRevisions$Tally(count(r), max(case when r.kind is null "
            + "or r.kind <> news.dateline.story.ChangeKind.TYPO then r.publicAt end), "
            + "(select max(n.updateNote) from Revision n where n.story.id = :story and n.publicAt = "
            + "(select max(p.publicAt) from Revision p where p.story.id = :story and p.publicAt < :time "
            + "and (p.kind is null or p.kind <> news.dateline.story.ChangeKind.TYPO)))) "
            + "from Revision r join r.story s where " + IS_PUBLIC + "and r.publicAt < :time")
    Tally tallyBefore(UUID story, Instant time);

    /** Of stories that were updated, what readers were told is new since then, where something was said. */
    @Query("select new news.dateline.story.UpdateNote(s.id, r.updateNote) from Revision r join r.story s where "
            + PublishedStories.IS_PUBLIC + "and s.id in :stories and r.publicAt = s.appearance.updatedAt "
            + "and r.updateNote <> ''")
    List<UpdateNote> updateNotes(Collection<UUID> stories);

    @Query("select t.toStatus from StoryTransition t where t.storyId = :story and t.recordedAt < :time "
            + "order by t.recordedAt desc, t.id desc")
    List<Status> stepsBefore(UUID story, Instant time, Limit limit);

    /** Whether a story that is out had been taken back by then, and was not out again. */
    default boolean wasWithdrawn(UUID story, Instant time) {
        return stepsBefore(story, time, Limit.of(1)).contains(Status.WITHDRAWN);
    }

    @Query("select new news.dateline.story.PublishedRevisions$Neighbours("
            + "max(case when r.number < :first then r.number end), min(case when r.number > :first then r.number end), "
            + "min(case when r.number > :second then r.number end)) "
            + "from Revision r join r.story s where " + IS_PUBLIC)
    Neighbours around(UUID story, int first, int second);

    /** The latest first. */
    default KeysetPage<PublicRevision> latest(UUID story, PageKey<Integer> key, int size) {
        return KeysetPage.read(
                key,
                size,
                PublicRevision::number,
                (number, most) -> older(story, number, Limit.of(most)),
                (number, most) -> newer(story, number, Limit.of(most)));
    }
}
