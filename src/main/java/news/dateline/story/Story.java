package news.dateline.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;
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

    private @Nullable UUID storylineId;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Revision workingRevision;

    @OneToOne(fetch = FetchType.LAZY)
    private @Nullable Revision publicRevision;

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

    /**
     * Shows the working revision to readers. The first time fixes the story's address for ever.
     *
     * @param about the kinds of the concepts that revision is about
     * @param free gives an unused slug for the day
     * @throws IncompleteStoryException when it lacks something that readers need
     */
    void publish(Instant now, Set<Kind> about, FreeSlug free) {
        Status published = status.published(hasUnpublishedChanges());
        Set<Requirement> missing = workingRevision.text().missing(about);
        if (!missing.isEmpty()) {
            throw new IncompleteStoryException(missing);
        }
        appearance = nextAppearance(now, free);
        workingRevision.makePublic(now);
        publicRevision = workingRevision;
        storylineId = workingRevision.text().storylineId();
        status = published;
        changedAt = now;
    }

    private Appearance nextAppearance(Instant now, FreeSlug free) {
        if (!appearance().hasBegun()) {
            LocalDate day = LocalDate.ofInstant(now, zone());
            return Appearance.first(
                    day, free.slugFor(day, workingRevision.text().headline()), now);
        }
        return readersHaveNotRead(workingRevision.text())
                ? appearance().againWithANewText(now)
                : appearance().again();
    }

    private boolean readersHaveNotRead(StoryText text) {
        return publicRevision == null || text.readsDifferently(publicRevision.text());
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

    public Revision workingRevision() {
        return workingRevision;
    }

    /** What readers see; null before the first publication. */
    public @Nullable Revision publicRevision() {
        return publicRevision;
    }

    /** Whether something was saved since readers last got a new text. */
    public boolean hasUnpublishedChanges() {
        return publicRevision == null || !publicRevision.id().equals(workingRevision.id());
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

    /** Where readers find it, with the prefix of its language; null before the first publication. */
    public @Nullable String path() {
        return appearance().path(language);
    }

    private Appearance appearance() {
        return appearance == null ? Appearance.NONE : appearance;
    }
}
