package news.dateline.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of journalism in one language (schema.org NewsArticle). */
@Entity
public class Story {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID translationGroup;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Embedded
    private @Nullable Appearance appearance;

    @Column(name = "storyline_id")
    private @Nullable UUID storylineId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "storyline_id", insertable = false, updatable = false)
    private @Nullable Storyline storyline;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Revision workingRevision;

    @OneToOne(fetch = FetchType.LAZY)
    private @Nullable Revision publicRevision;

    @Embedded
    private @Nullable Scheduled scheduled;

    @Column(nullable = false)
    private UUID createdBy;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    protected Story() {}

    /**
     * Begins a draft.
     *
     * @param id a key of the caller's choosing, so that sending a form twice makes one story
     * @param language a BCP 47 tag
     * @param zone in which its dates are read and its address is dated
     */
    Story(UUID id, String language, ZoneId zone, StoryText text, String changeNote, UUID by, Instant now) {
        this.id = id;
        this.translationGroup = id;
        this.language = language;
        this.zone = zone.getId();
        this.status = Status.DRAFT;
        this.createdBy = by;
        this.createdAt = now;
        this.changedAt = now;
        this.workingRevision = new Revision(this, 1, text, changeNote, by, now);
    }

    /** Joins the translations of another story; what is saved from then on counts as made from its present text. */
    void joinTranslationsOf(Story original) {
        this.translationGroup = original.translationGroup;
        this.workingRevision.deriveFrom(original.workingRevision.id());
    }

    Revision save(StoryText text, String changeNote, UUID by, Instant now) {
        workingRevision = workingRevision.next(text, changeNote, by, now);
        changedAt = now;
        return workingRevision;
    }

    /** Whether it would get another language or zone. They are part of the address, and stay once that is fixed. */
    boolean wouldMove(String language, ZoneId zone) {
        return !appearance().hasBegun() && !(this.language.equals(language) && this.zone.equals(zone.getId()));
    }

    void move(String language, ZoneId zone) {
        if (wouldMove(language, zone)) {
            this.language = language;
            this.zone = zone.getId();
        }
    }

    void submitForReview(Instant now) {
        status = status.submittedForReview();
        changedAt = now;
    }

    /** Goes out by itself when the embargo of its working revision ends, in the words it has now. */
    void schedule(Instant now) {
        status = status.scheduled();
        scheduled = Scheduled.of(workingRevision);
        changedAt = now;
    }

    /** Back to who wrote it, from review or from waiting for its time. */
    void returnToDraft(Instant now) {
        status = status.returned();
        scheduled = null;
        changedAt = now;
    }

    /** Its embargo ended, but what was scheduled lacks something by now: it waits for an editor instead. */
    void holdBack(Instant now) {
        status = status.heldBack();
        scheduled = null;
        changedAt = now;
    }

    /**
     * Shows the working revision to readers. The first time fixes the story's address for ever.
     *
     * @param change what those who read the one before it are told; {@link Change#NONE} if nobody did
     * @param free gives an unused slug for the day
     */
    void publish(Instant now, Change change, FreeSlug free) {
        show(workingRevision, status.published(hasUnpublishedChanges()), now, change, free);
    }

    /** The end of an embargo: shows what was scheduled, whatever was saved since. */
    void publishScheduled(Instant now, FreeSlug free) {
        show(Objects.requireNonNull(scheduled).revision(), status.published(true), now, Change.NONE, free);
    }

    private void show(Revision revision, Status next, Instant now, Change change, FreeSlug free) {
        appearance = nextAppearance(revision.text(), now, change.kind(), free);
        revision.makePublic(now, change);
        publicRevision = revision;
        scheduled = null;
        storylineId = revision.text().storylineId();
        status = next;
        changedAt = now;
    }

    private Appearance nextAppearance(StoryText text, Instant now, @Nullable ChangeKind kind, FreeSlug free) {
        if (!appearance().hasBegun()) {
            LocalDate day = LocalDate.ofInstant(now, zone());
            return Appearance.first(day, free.slugFor(day, text.headline()), now);
        }
        boolean update = kind != ChangeKind.TYPO && readersHaveNotRead(text);
        return update ? appearance().againWithANewText(now) : appearance().again();
    }

    private boolean readersHaveNotRead(StoryText text) {
        return publicRevision == null || text.readsDifferently(publicRevision.text());
    }

    void moveTo(String slug, Instant now) {
        appearance = appearance().movedTo(slug);
        changedAt = now;
    }

    /** @param reason shown to readers who ask for the story */
    void withdraw(String reason, Instant now) {
        status = status.withdrawn();
        appearance = appearance().withdrawn(reason);
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Shared by a story and its translations. */
    public UUID translationGroup() {
        return translationGroup;
    }

    public String language() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Status status() {
        return status;
    }

    public @Nullable UUID storylineId() {
        return storylineId;
    }

    /** The same, of one that was read with it. */
    public @Nullable Storyline storyline() {
        return storyline;
    }

    public Revision workingRevision() {
        return workingRevision;
    }

    /** What readers see; null before the first publication. */
    public @Nullable Revision publicRevision() {
        return publicRevision;
    }

    /** What goes out when the embargo ends; null unless it is scheduled. */
    public @Nullable Revision scheduledRevision() {
        return scheduled == null ? null : scheduled.revision();
    }

    /** What readers see, or will see without anybody's doing; empty where that is nothing. */
    public Optional<Revision> revisionThatIsOut() {
        return switch (status) {
            case PUBLISHED -> Optional.ofNullable(publicRevision);
            case SCHEDULED -> Optional.ofNullable(scheduledRevision());
            case DRAFT, IN_REVIEW, WITHDRAWN -> Optional.empty();
        };
    }

    /** The one that its status is about. */
    Revision concernedRevision() {
        return switch (status) {
            case DRAFT, IN_REVIEW -> workingRevision;
            case SCHEDULED -> Objects.requireNonNull(scheduledRevision());
            case PUBLISHED, WITHDRAWN -> Objects.requireNonNull(publicRevision);
        };
    }

    /** Whether something was saved since readers last got a new text. */
    public boolean hasUnpublishedChanges() {
        return publicRevision == null || !publicRevision.id().equals(workingRevision.id());
    }

    /** When it goes out by itself; null unless it is scheduled. */
    public @Nullable Instant embargoUntil() {
        return scheduled == null ? null : scheduled.embargoUntil();
    }

    public @Nullable Instant firstPublishedAt() {
        return appearance().firstPublishedAt();
    }

    /** When readers last got a new text; null when they have the first one. */
    public @Nullable Instant updatedAt() {
        return appearance().updatedAt();
    }

    /** When readers got the text they have. */
    public @Nullable Instant lastChange() {
        return appearance().lastChange();
    }

    public @Nullable String withdrawalReason() {
        return appearance().withdrawalReason();
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it last took a step, or somebody kept another text of it. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The day in its address; null before the first publication. */
    public @Nullable LocalDate urlDate() {
        return appearance().urlDate();
    }

    public @Nullable String slug() {
        return appearance().slug();
    }

    /** Where readers find it, with the prefix of its language; null before the first publication. */
    public @Nullable String path() {
        return appearance().path(language);
    }

    private Appearance appearance() {
        return appearance == null ? Appearance.NONE : appearance;
    }
}
