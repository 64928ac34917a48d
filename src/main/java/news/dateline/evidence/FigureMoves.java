package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import news.dateline.evidence.DecisionMade.Outcome;
import news.dateline.evidence.MoveRefusedException.Reason;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.story.Publication;
import news.dateline.story.Revision;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryText;
import news.dateline.story.StoryWriting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings newer figures into stories that show older ones, or leaves them, as an editor decides story by story. */
@Service
public class FigureMoves {

    private final Stories stories;
    private final StoryWriting writing;
    private final Publication publication;
    private final Ledger ledger;
    private final MoveNotes notes;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureMoves(
            Stories stories,
            StoryWriting writing,
            Publication publication,
            Ledger ledger,
            MoveNotes notes,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.writing = writing;
        this.publication = publication;
        this.ledger = ledger;
        this.notes = notes;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a newer figure into a story: into the text that is out, which goes out anew, with a note for its readers, and
     * into what was written since, which stays unpublished. Of words that are left as they are it is kept that the figure
     * was declined there.
     *
     * @return whether it is in the text that is out
     * @throws MoveRefusedException when it cannot be done so
     */
    @Transactional
    public boolean take(FigureMove move, String reason, UUID by) {
        publication.keepTrees();
        Story story = get(move);
        Revision latest = story.workingRevision();
        refuse(latest.number() != move.seen(), Reason.STALE);
        StoryText written = latest.text();
        String note = reason.isEmpty() ? move.note() : move.note() + ". " + reason;
        Revision out = story.revisionThatIsOut().orElse(null);
        boolean isOut = out != null && move.concerns(out.text());
        Set<UUID> taken = new LinkedHashSet<>(move.concernedIn(written));
        if (out != null) {
            taken.addAll(move.concernedIn(out.text()));
        }
        refuse(taken.isEmpty(), Reason.NOT_SHOWN);
        Revision decided = null;
        if (out != null && isOut) {
            StoryText known = out.text();
            decided = save(story, move.in(known), note, by);
            String told = notes.of(move.changesIn(known), story.language());
            publication.publish(story.id(), new Change(ChangeKind.UPDATE, told), by);
        }
        if (!latest.equals(out)) {
            String kept = isOut && !latest.changeNote().isEmpty() ? latest.changeNote() : note;
            Revision later = save(story, move.in(written), kept, by);
            decided = decided == null ? later : decided;
        }
        Revision after = decided == null ? latest : decided;
        Set<UUID> left = new LinkedHashSet<>(move.leftIn(written));
        if (out != null) {
            left.addAll(move.leftIn(out.text()));
        }
        decide(move, taken, after, Outcome.TAKEN, reason, by);
        if (!left.isEmpty()) {
            decide(move, left, after, Outcome.DECLINED, reason, by);
        }
        return isOut;
    }

    /** Leaves a story on the older figure; the reason is kept. */
    @Transactional
    public void decline(FigureMove move, String reason, UUID by) {
        Story story = get(move);
        Revision latest = story.workingRevision();
        refuse(latest.number() != move.seen(), Reason.STALE);
        Revision decided = story.revisionThatIsOut()
                .filter(out -> move.concerns(out.text()))
                .orElse(latest);
        decide(move, shown(move, story), decided, Outcome.DECLINED, reason, by);
    }

    private Revision save(Story story, StoryText text, String note, UUID by) {
        return writing.save(
                story.id(), story.workingRevision().number(), story.language(), story.zone(), text, note, by);
    }

    private Story get(FigureMove move) {
        Story story =
                stories.findById(move.story()).orElseThrow(() -> new NotFoundException("No story " + move.story()));
        Set<UUID> shown = shown(move, story);
        refuse(shown.isEmpty(), Reason.NOT_SHOWN);
        Succession succession = Succession.of(ledger.entriesAndSuccessors(shown));
        boolean newest = shown.stream()
                .allMatch(older -> succession
                        .newest(older)
                        .filter(figure -> figure.id().equals(move.newer()))
                        .isPresent());
        refuse(!newest, Reason.NOT_NEWEST);
        return story;
    }

    private static Set<UUID> shown(FigureMove move, Story story) {
        Set<UUID> shown =
                new LinkedHashSet<>(move.shownIn(story.workingRevision().text()));
        story.revisionThatIsOut().ifPresent(out -> shown.addAll(move.shownIn(out.text())));
        return shown;
    }

    private void decide(FigureMove move, Set<UUID> shown, Revision revision, Outcome outcome, String reason, UUID by) {
        Instant now = clock.instant();
        shown.forEach(
                older -> entities.persist(new FigureDecision(older, move, revision.id(), outcome, reason, by, now)));
        events.publishEvent(new FigureDecided(move.story(), outcome, revision.number(), by));
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new MoveRefusedException(reason);
        }
    }
}
