package news.dateline.delivery.change;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptChanged;
import news.dateline.concept.ConceptMoved;
import news.dateline.concept.Concepts;
import news.dateline.concept.ConceptsMerged;
import news.dateline.evidence.EntriesShown;
import news.dateline.evidence.LedgerChanged;
import news.dateline.media.PictureChanged;
import news.dateline.shared.PageParts;
import news.dateline.story.FrontPageArranged;
import news.dateline.story.Revision;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryPublished;
import news.dateline.story.StoryReaddressed;
import news.dateline.story.StoryWithdrawn;
import news.dateline.story.StorylineChanged;
import news.dateline.story.StorylineRegathered;
import news.dateline.story.Surroundings;
import news.dateline.story.Surroundings.Tie;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears in the transactions that change it what readers will see differently. A story that is published concerns the
 * pages that list it or stand around it. What happens seldom, or shows on pages of all kinds, concerns all of them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PublicChanges {

    private final NotedChanges noted;
    private final Stories stories;
    private final Surroundings surroundings;
    private final Concepts concepts;

    PublicChanges(NotedChanges noted, Stories stories, Surroundings surroundings, Concepts concepts) {
        this.noted = noted;
        this.stories = stories;
        this.surroundings = surroundings;
        this.concepts = concepts;
    }

    @EventListener
    public void on(StoryPublished published) {
        noted.note(around(published.storyId()), false);
    }

    @EventListener
    public void on(StoryWithdrawn withdrawn) {
        noted.note(around(withdrawn.storyId()), true);
    }

    @EventListener
    public void on(StoryReaddressed readdressed) {
        noted.note(around(readdressed.storyId()), false);
    }

    @EventListener
    public void on(FrontPageArranged arranged) {
        noted.note(Set.of(PageParts.NEWS), false);
    }

    @EventListener
    public void on(ConceptChanged changed) {
        noted.noteAll(changed.changes().contains(ConceptChanged.Change.WITHHELD));
    }

    @EventListener
    public void on(PictureChanged changed) {
        noted.noteAll(changed.change() == PictureChanged.Change.REMOVED);
    }

    @EventListener
    public void on(LedgerChanged changed) {
        if (!changed.withheld()) {
            noted.noteAll(false);
        }
    }

    @EventListener({
        ConceptMoved.class,
        ConceptsMerged.class,
        StorylineChanged.class,
        StorylineRegathered.class,
        EntriesShown.class
    })
    public void onWhatShowsEverywhere() {
        noted.noteAll(false);
    }

    /**
     * All that a story is about, and the stories whose pages lead to it by right; those that show it already have noted
     * that, and to whom it would be one of several to read next learns of it when it is made anew anyhow.
     */
    private Set<UUID> around(UUID id) {
        Story story = stories.findById(id).orElseThrow();
        Revision text = Objects.requireNonNullElse(story.publicRevision(), story.workingRevision());
        Set<UUID> parts = new HashSet<>(concepts.widened(text.text().conceptIds()));
        parts.add(PageParts.NEWS);
        parts.add(id);
        Stream.ofNullable(story.storylineId()).forEach(parts::add);
        if (story.firstPublishedAt() != null) {
            surroundings
                    .of(
                            id,
                            story.translationGroup(),
                            story.storylineId(),
                            story.language(),
                            story.firstPublishedAt(),
                            text.text().conceptIds().toArray(UUID[]::new))
                    .stream()
                    .filter(neighbour -> neighbour.getTie() != Tie.RELATED)
                    .forEach(neighbour -> parts.add(neighbour.getId()));
        }
        return parts;
    }
}
