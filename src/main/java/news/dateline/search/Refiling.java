package news.dateline.search;

import java.util.List;
import java.util.UUID;
import news.dateline.concept.ConceptChanged;
import news.dateline.concept.ConceptMoved;
import news.dateline.concept.ConceptsMerged;
import news.dateline.story.PublishedStories;
import news.dateline.story.PublishedTexts;
import news.dateline.story.WorkingTexts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the names and concepts in all documents true to what concepts are called and where they stand, in the
 * transactions that change it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Refiling {

    private final SearchDocuments published;
    private final DeskDocuments all;
    private final PublishedStories stories;
    private final PublishedTexts publicTexts;
    private final WorkingTexts workingTexts;
    private final Refiler refiler;

    Refiling(
            SearchDocuments published,
            DeskDocuments all,
            PublishedStories stories,
            PublishedTexts publicTexts,
            WorkingTexts workingTexts,
            Refiler refiler) {
        this.published = published;
        this.all = all;
        this.stories = stories;
        this.publicTexts = publicTexts;
        this.workingTexts = workingTexts;
        this.refiler = refiler;
    }

    @EventListener
    public void on(ConceptChanged changed) {
        if (changed.changes().contains(ConceptChanged.Change.NAMES)) {
            refile(stories.idsTagged(changed.conceptId()), workingTexts.idsTagged(changed.conceptId()));
        }
    }

    @EventListener
    public void on(ConceptMoved moved) {
        refile(stories.idsAbout(moved.conceptId()), workingTexts.idsAbout(moved.conceptId()));
    }

    @EventListener
    public void on(ConceptsMerged merged) {
        refile(stories.idsAbout(merged.kept()), workingTexts.idsAbout(merged.kept()));
    }

    private void refile(List<UUID> forReaders, List<UUID> forTheDesk) {
        refiler.refile(forReaders, published, publicTexts::tags);
        refiler.refile(forTheDesk, all, workingTexts::tags);
    }
}
