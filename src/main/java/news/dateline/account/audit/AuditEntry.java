package news.dateline.account.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the log. */
@Entity
@Immutable
class AuditEntry {

    private static final int LONGEST_DETAIL = 500;

    @Id
    private UUID id;

    @Column(nullable = false)
    private Instant recordedAt;

    private @Nullable UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Action action;

    /** For who reads the table itself: the action says it too. Lines from before pictures were called so have IMAGE. */
    @Column(nullable = false)
    private String subjectKind;

    private @Nullable UUID subjectId;

    @Column(nullable = false)
    private String detail;

    protected AuditEntry() {}

    AuditEntry(Action action, @Nullable UUID by, @Nullable UUID subject, String detail, Instant now) {
        this.id = Ids.next();
        this.recordedAt = now;
        this.accountId = by;
        this.action = action;
        this.subjectKind = action.subject().name();
        this.subjectId = subject;
        this.detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL - 1) + "…" : detail;
    }
}
