package news.dateline.account.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the desk does, in the transaction that does it, and reads it again. */
@Service
public class AuditLog {

    private final EntityManager entities;
    private final Clock clock;

    AuditLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param by whose account did it; null when the portal did it by itself
     * @param subject what it was done to, of the kind that the action names; null when there is no one such thing
     * @param detail a few words that name nobody: a number of a revision, a role before and after, what a figure was and is
     */
    @Transactional
    public void record(Action action, @Nullable UUID by, @Nullable UUID subject, String detail) {
        entities.persist(new AuditEntry(action, by, subject, detail, clock.instant()));
    }

    @Transactional
    public void record(Action action, @Nullable UUID by, @Nullable UUID subject) {
        record(action, by, subject, "");
    }

    /**
     * For what anybody can do as often as they like without an account: the last of them says that it is, and nothing more
     * is recorded until an hour has passed.
     *
     * @param most of the same action on the same thing within an hour
     */
    @Transactional
    public void recordAtMost(int most, Action action, @Nullable UUID subject) {
        Instant now = clock.instant();
        int recorded = recorded(action, subject, now.minus(1, ChronoUnit.HOURS), most);
        if (recorded < most) {
            String detail = recorded == most - 1 ? "more within the hour are not recorded" : "";
            entities.persist(new AuditEntry(action, null, subject, detail, now));
        }
    }

    /** No more than {@code most} are counted. "Not distinct from" would serve both cases, and use no index. */
    private int recorded(Action action, @Nullable UUID subject, Instant since, int most) {
        TypedQuery<Integer> query = entities.createQuery(
                        "select 1 from AuditEntry e where e.action = :action and e.recordedAt > :since and e.subjectId "
                                + (subject == null ? "is null" : "= :subject"),
                        Integer.class)
                .setParameter("action", action)
                .setParameter("since", since)
                .setMaxResults(most);
        if (subject != null) {
            query.setParameter("subject", subject);
        }
        return query.getResultList().size();
    }

    /**
     * The latest first.
     *
     * @param account whose; null for everybody's
     * @param action null for any
     */
    @Transactional(readOnly = true)
    public KeysetPage<AuditLine> page(@Nullable UUID account, @Nullable Action action, PageKey<Cursor> key, int size) {
        AuditLines lines = new AuditLines(entities, account, action);
        return KeysetPage.read(key, size, line -> new Cursor(line.recordedAt(), line.id()), lines::older, lines::newer);
    }
}
