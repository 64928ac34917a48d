package news.dateline.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.ConceptChanged;
import news.dateline.concept.ConceptMoved;
import news.dateline.concept.ConceptsMerged;
import news.dateline.story.PublishedStories;
import news.dateline.story.PublishedTexts;
import news.dateline.story.Tag;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the names and concepts in the search documents true to what concepts are called and where they stand, in the
 * transactions that change it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Refiling {

    private static final int AT_ONCE = 200;

    private final SearchDocuments documents;
    private final PublishedStories stories;
    private final PublishedTexts texts;
    private final Filings filings;
    private final EntityManager entities;

    Refiling(
            SearchDocuments documents,
            PublishedStories stories,
            PublishedTexts texts,
            Filings filings,
            EntityManager entities) {
        this.documents = documents;
        this.stories = stories;
        this.texts = texts;
        this.filings = filings;
        this.entities = entities;
    }

    @EventListener
    public void on(ConceptChanged changed) {
        if (changed.changes().contains(ConceptChanged.Change.NAMES)) {
            refile(stories.idsTagged(changed.conceptId()));
        }
    }

    @EventListener
    public void on(ConceptMoved moved) {
        refile(stories.idsAbout(moved.conceptId()));
    }

    @EventListener
    public void on(ConceptsMerged merged) {
        refile(stories.idsAbout(merged.kept()));
    }

    // However many there are, a few at a time: no statement is to take long, and memory is to hold them.
    private void refile(List<UUID> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            refileFew(all.subList(from, Math.min(from + AT_ONCE, all.size())));
            entities.flush();
            entities.clear();
        }
    }

    private void refileFew(List<UUID> few) {
        Map<UUID, List<UUID>> tags =
                texts.tags(few).stream().collect(groupingBy(Tag::storyId, mapping(Tag::conceptId, toList())));
        few.forEach(story -> tags.putIfAbsent(story, List.of()));
        Map<UUID, Filing> filed = filings.of(tags);
        documents.findAllById(few).forEach(document -> document.fileUnder(filed.get(document.storyId())));
    }
}
