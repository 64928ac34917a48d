package news.dateline.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A snapshot of a story's text. It never changes, except that publishing marks it as public once. */
@Entity
public class Revision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Story story;

    private int number;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private String headline;

    @Column(nullable = false)
    private String standfirst;

    @Column(nullable = false)
    private String kicker;

    @Column(nullable = false)
    private String byline;

    @Column(nullable = false)
    private String dateline;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String sourceLink;

    @Column(nullable = false)
    private String editorsNote;

    private @Nullable UUID storylineId;

    private @Nullable Instant embargoUntil;

    private @Nullable UUID pictureId;

    private @Nullable UUID translatedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable ChangeKind kind;

    @Column(nullable = false)
    private String updateNote = "";

    @Column(nullable = false)
    private String changeNote;

    @Column(nullable = false)
    private UUID madeBy;

    @Column(nullable = false)
    private Instant recordedAt;

    private @Nullable Instant publicAt;

    @ElementCollection
    @CollectionTable(name = "revision_concept", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    @Column(name = "concept_id")
    private List<UUID> conceptIds = new ArrayList<>();

    protected Revision() {}

    Revision(Story story, int number, StoryText text, String changeNote, UUID madeBy, Instant now) {
        this.id = Ids.next();
        this.story = story;
        this.number = number;
        this.language = story.language();
        this.zone = story.zone().getId();
        this.headline = text.headline();
        this.standfirst = text.standfirst();
        this.kicker = text.kicker();
        this.byline = text.byline();
        this.dateline = text.dateline();
        this.body = text.body();
        this.source = text.source();
        this.sourceLink = text.sourceLink();
        this.editorsNote = text.editorsNote();
        this.storylineId = text.storylineId();
        this.embargoUntil = text.embargoUntil();
        this.pictureId = text.pictureId();
        this.conceptIds.addAll(text.conceptIds());
        this.changeNote = changeNote;
        this.madeBy = madeBy;
        this.recordedAt = now;
    }

    /** The one that is saved after it; a translation stays one of the same text. */
    Revision next(StoryText text, String changeNote, UUID madeBy, Instant now) {
        Revision next = new Revision(story, number + 1, text, changeNote, madeBy, now);
        next.translatedFrom = translatedFrom;
        return next;
    }

    void makePublic(Instant now, Change change) {
        if (publicAt == null) {
            publicAt = now;
            kind = change.kind();
            updateNote = change.updateNote();
        }
    }

    void deriveFrom(UUID original) {
        this.translatedFrom = original;
    }

    public StoryText text() {
        return new StoryText(
                headline,
                standfirst,
                kicker,
                byline,
                dateline,
                body,
                source,
                sourceLink,
                editorsNote,
                storylineId,
                embargoUntil,
                pictureId,
                conceptIds);
    }

    public UUID id() {
        return id;
    }

    /** Counts from 1 within the story. */
    public int number() {
        return number;
    }

    /** That the story had then, like the zone. */
    public String language() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The revision of the original that this translation was made from; null for an original. */
    public @Nullable UUID translatedFrom() {
        return translatedFrom;
    }

    /** What it meant to readers of the one before it; null for the first they saw, and for what they never did. */
    public @Nullable ChangeKind kind() {
        return kind;
    }

    /** What readers are told is new in it; empty where nothing is said, and for what is no update. */
    public String updateNote() {
        return updateNote;
    }

    /** For colleagues. */
    public String changeNote() {
        return changeNote;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When readers first saw it; null when they never did. */
    public @Nullable Instant publicAt() {
        return publicAt;
    }
}
