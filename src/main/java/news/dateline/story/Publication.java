package news.dateline.story;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.dateline.concept.Concepts;
import news.dateline.concept.ShownConcepts;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings stories before their readers and takes them back. */
@Service
public class Publication {

    private final Stories stories;
    private final StoryListings listings;
    private final Corrections corrections;
    private final Transitions transitions;
    private final Slugs slugs;
    private final Concepts concepts;
    private final ShownConcepts shown;
    private final List<PublicationCheck> checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(
            Stories stories,
            StoryListings listings,
            Corrections corrections,
            Transitions transitions,
            Slugs slugs,
            Concepts concepts,
            ShownConcepts shown,
            List<PublicationCheck> checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.listings = listings;
        this.corrections = corrections;
        this.transitions = transitions;
        this.slugs = slugs;
        this.concepts = concepts;
        this.shown = shown;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes concepts stay where they stand until the end of this transaction, so that no story comes into lists that a
     * move has just been through. Whoever saves a text in the same transaction asks for it first: a merger waits for
     * what is saved, and must not be waited for then.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepTrees() {
        concepts.keepTrees();
    }

    /**
     * Shows the working revision to readers, or keeps it for the end of its embargo; where they see it already, nothing
     * happens, so it may be asked twice.
     *
     * @param change of what readers know; {@link Change#NONE} of what they do not. A correction of nothing is left out
     * @throws IncompleteStoryException when it lacks something that readers need
     * @throws UntoldMarksException when it is said to mend a typo, but marks something else than readers know
     * @throws UntoldNumbersException likewise, when its numbers are not those that readers read
     */
    @Transactional
    public void publish(UUID storyId, Change change, UUID by) {
        concepts.keepTrees();
        Story story = get(storyId);
        Instant now = clock.instant();
        if (isHeld(story, now)) {
            schedule(story, by, now);
        } else if (story.status() != Status.PUBLISHED || story.hasUnpublishedChanges()) {
            requireComplete(story.workingRevision().text());
            Revision before = story.publicRevision();
            refuseUntold(before, story.workingRevision(), change, story.language());
            boolean isCorrected = change.isCorrection() && before != null && story.hasUnpublishedChanges();
            show(story, "", by, now, it -> it.publish(now, before == null ? Change.NONE : change, slugs::free));
            if (isCorrected) {
                corrections.add(story, before.text(), change.note(), now);
                events.publishEvent(new StoryCorrected(storyId, by));
            }
        }
    }

    /** Of the built-in content, whose time and address are its own; it comes before the ledger that it marks. */
    void publish(Story story, Instant now, FreeSlug slug) {
        require(ownLacks(story.workingRevision().text()));
        show(story, "", story.createdBy(), now, it -> it.publish(now, Change.NONE, slug));
    }

    /**
     * What was scheduled, and is due. Much may have changed since: what may not go out by now waits for an editor, who is
     * told why.
     *
     * @return whether readers have it
     */
    boolean endEmbargo(Story story) {
        concepts.keepTrees();
        Instant now = clock.instant();
        Set<Requirement> missing =
                missing(Objects.requireNonNull(story.scheduledRevision()).text());
        if (missing.isEmpty()) {
            show(story, "", null, now, it -> it.publishScheduled(now, slugs::free));
        } else {
            transitions.take(story, heldBack(missing), null, now, it -> it.holdBack(now));
        }
        return missing.isEmpty();
    }

    private static String heldBack(Set<Requirement> missing) {
        return "Not published when its embargo ended: it lacks "
                + missing.stream().sorted().map(Requirement::inWords).collect(Collectors.joining(", ")) + ".";
    }

    @Transactional
    public void withdraw(UUID storyId, String reason, UUID by) {
        concepts.keepTrees();
        Story story = get(storyId);
        Instant now = clock.instant();
        transitions.take(story, reason, by, now, it -> it.withdraw(reason, now));
        listings.deleteByStory(storyId);
        events.publishEvent(new StoryWithdrawn(storyId));
    }

    /** Of a typo no feed tells; of a number that readers trusted they have to hear. */
    private static void refuseUntold(@Nullable Revision before, Revision after, Change change, String language) {
        if (before != null && change.kind() == ChangeKind.TYPO) {
            ChangedMarks.between(before.text().body(), after.text().body()).ifPresent(changed -> {
                throw new UntoldMarksException(changed);
            });
            ChangedNumbers numbers = ChangedNumbers.between(before.text(), after.text(), language);
            if (!numbers.isEmpty()) {
                throw new UntoldNumbersException(numbers);
            }
        }
    }

    private static boolean isHeld(Story story, Instant now) {
        Instant embargo = story.workingRevision().text().embargoUntil();
        return story.firstPublishedAt() == null && embargo != null && embargo.isAfter(now);
    }

    private void schedule(Story story, UUID by, Instant now) {
        requireComplete(story.workingRevision().text());
        boolean asItIs = story.workingRevision().equals(story.scheduledRevision());
        if (!asItIs) {
            transitions.take(story, "", by, now, it -> it.schedule(now));
        }
    }

    private void show(Story story, String note, @Nullable UUID by, Instant now, Consumer<Story> publish) {
        transitions.take(story, note, by, now, publish);
        listings.deleteByStory(story.id());
        Set<UUID> about = concepts.widened(
                Objects.requireNonNull(story.publicRevision()).text().conceptIds());
        listings.add(story.id(), story.language(), story.firstPublishedAt(), about);
        // With the story its history is out, which names what it was about before besides what it is about now.
        shown.show(stories.onceAbout(story.id()));
        events.publishEvent(new StoryPublished(story.id()));
    }

    private void requireComplete(StoryText text) {
        require(missing(text));
    }

    private Set<Requirement> missing(StoryText text) {
        Set<Requirement> missing = ownLacks(text);
        checks.forEach(check -> missing.addAll(check.missing(text)));
        return missing;
    }

    private Set<Requirement> ownLacks(StoryText text) {
        return text.missing(concepts.kinds(text.conceptIds()));
    }

    private static void require(Set<Requirement> missing) {
        if (!missing.isEmpty()) {
            throw new IncompleteStoryException(missing);
        }
    }

    private Story get(UUID id) {
        return stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
    }
}
