package news.dateline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All stories, whatever their status: for the desk. What readers may see is {@link PublishedStories}; what changes them
 * is {@link StoryWriting} and {@link Publication}.
 */
public interface Stories extends Repository<Story, UUID> {

    /** What any of a story's texts that readers had was tagged with. */
    @Query("select distinct c from Revision r join r.conceptIds c where r.story.id = :story and r.publicAt is not null")
    List<UUID> onceAbout(UUID story);

    @Query(
            "select s from Story s join fetch s.workingRevision left join fetch s.publicRevision left join fetch s.scheduled.revision where s.id = :id")
    Optional<Story> findById(UUID id);

    /** Whether a story is at an address, or was and is looked for there. */
    @Query("select exists (select 1 from Story s where s.appearance.urlDate = :day and s.appearance.slug = :slug) "
            + "or exists (select 1 from FormerAddress f where f.place.urlDate = :day and f.place.slug = :slug)")
    boolean isTaken(LocalDate day, String slug);

    /** The story at an address, whatever its status. */
    @Query("select s.id from Story s where s.appearance.urlDate = :day and s.appearance.slug = :slug")
    Optional<UUID> idAt(LocalDate day, String slug);

    /** What a story went through, the latest first. */
    @Query("""
            select new news.dateline.story.StepTaken(t.fromStatus, t.toStatus, r.number, t.note, a.displayName,
                t.recordedAt)
            from StoryTransition t join Revision r on r.id = t.revisionId left join Account a on a.id = t.madeBy
            where t.storyId = :story order by t.recordedAt desc, t.id desc
            """)
    List<StepTaken> stepsOf(UUID story, Limit limit);

    String ENTRY = """
            select new news.dateline.story.StoryEntry(s.id, s.language, s.status, r.headline, p.id = r.id,
                s.appearance.urlDate, s.appearance.slug, r.number, r.recordedAt, a.displayName, s.changedAt,
                s.scheduled.embargoUntil)
            from Story s join s.workingRevision r left join s.publicRevision p join Account a on a.id = r.madeBy
            """;

    String EARLIER = ENTRY + """
            where (s.changedAt, s.id) < (:time, :id)
            """;

    String LATEST_CHANGE_FIRST = " order by s.changedAt desc, s.id desc";

    @Query(EARLIER + LATEST_CHANGE_FIRST)
    List<StoryEntry> entries(Instant time, UUID id, Limit limit);

    @Query(EARLIER + "and s.status = :status" + LATEST_CHANGE_FIRST)
    List<StoryEntry> entries(Status status, Instant time, UUID id, Limit limit);

    @Query(EARLIER + "and s.createdBy = :by" + LATEST_CHANGE_FIRST)
    List<StoryEntry> entriesOf(UUID by, Instant time, UUID id, Limit limit);

    @Query(EARLIER + "and s.createdBy = :by and s.status = :status" + LATEST_CHANGE_FIRST)
    List<StoryEntry> entriesOf(UUID by, Status status, Instant time, UUID id, Limit limit);

    /** What goes out next first. */
    @Query(ENTRY + "where s.status = news.dateline.story.Status.SCHEDULED order by s.scheduled.embargoUntil, s.id")
    List<StoryEntry> scheduled(Limit limit);

    @Query(ENTRY + "where s.id in :ids" + LATEST_CHANGE_FIRST)
    List<StoryEntry> entries(Collection<UUID> ids);

    String NEWS = """
            select new news.dateline.story.StoryNews(s.id, r.headline, s.language, t.toStatus, t.note, a.displayName,
                t.recordedAt)
            from StoryTransition t join Story s on s.id = t.storyId join s.workingRevision r
                left join Account a on a.id = t.madeBy
            where t.recordedAt > :since
            """;

    String LATEST_FIRST = " order by t.recordedAt desc, t.id desc";

    /** The steps that all stories took of late. */
    @Query(NEWS + LATEST_FIRST)
    List<StoryNews> news(Instant since, Limit limit);

    /** The steps that others had somebody's stories take. */
    @Query(NEWS + "and s.createdBy = :creator and (t.madeBy is null or t.madeBy <> :creator)" + LATEST_FIRST)
    List<StoryNews> newsFor(UUID creator, Instant since, Limit limit);

    /**
     * All that was ever begun, the latest change first.
     *
     * @param by whose; null for everybody's
     * @param status null for any
     */
    default KeysetPage<StoryEntry> entries(@Nullable UUID by, @Nullable Status status, Cursor after, int size) {
        Limit limit = Limit.of(size + 1);
        List<StoryEntry> found = by == null
                ? status == null
                        ? entries(after.time(), after.id(), limit)
                        : entries(status, after.time(), after.id(), limit)
                : status == null
                        ? entriesOf(by, after.time(), after.id(), limit)
                        : entriesOf(by, status, after.time(), after.id(), limit);
        return KeysetPage.of(found, size, StoryEntry::cursor, after.isStart());
    }
}
