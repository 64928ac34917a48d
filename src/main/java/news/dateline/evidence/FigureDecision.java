package news.dateline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.Ids;
import org.hibernate.annotations.Immutable;

/** What an editor decided when a newer figure was offered to a story that shows an older one. It never changes. */
@Entity
@Immutable
class FigureDecision {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID figureId;

    @Column(nullable = false)
    private UUID newerId;

    @Column(nullable = false)
    private UUID storyId;

    @Column(nullable = false)
    private UUID revisionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionMade.Outcome outcome;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private UUID madeBy;

    @Column(nullable = false)
    private Instant recordedAt;

    protected FigureDecision() {}

    FigureDecision(
            UUID older,
            FigureMove move,
            UUID revision,
            DecisionMade.Outcome outcome,
            String reason,
            UUID by,
            Instant now) {
        this.id = Ids.next();
        this.figureId = older;
        this.newerId = move.newer();
        this.storyId = move.story();
        this.revisionId = revision;
        this.outcome = outcome;
        this.reason = reason;
        this.madeBy = by;
        this.recordedAt = now;
    }
}
