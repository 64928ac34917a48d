package news.dateline.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.Concepts;
import news.dateline.concept.Spelling;
import news.dateline.shared.text.Markdown;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryPublished;
import news.dateline.story.StoryText;
import news.dateline.story.StoryWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the search documents true to what readers see, in the transactions that change it. */
@Component
class DocumentKeeping {

    private final SearchDocuments documents;
    private final Stories stories;
    private final Concepts concepts;

    DocumentKeeping(SearchDocuments documents, Stories stories, Concepts concepts) {
        this.documents = documents;
        this.stories = stories;
        this.concepts = concepts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StoryPublished published) {
        documents.save(documentOf(stories.findById(published.storyId()).orElseThrow()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StoryWithdrawn withdrawn) {
        documents.deleteById(withdrawn.storyId());
    }

    private SearchDocument documentOf(Story story) {
        StoryText text = story.publicRevision().text();
        List<UUID> tagged = text.conceptIds();
        return new SearchDocument(
                story.id(),
                story.language(),
                text.headline(),
                text.standfirst(),
                Markdown.text(text.body()),
                tagged.isEmpty() ? "" : namesOf(tagged),
                tagged.isEmpty() ? Set.of() : concepts.widened(tagged),
                story.firstPublishedAt(),
                story.lastChange());
    }

    private String namesOf(List<UUID> tagged) {
        return concepts.spellings(tagged).stream()
                .map(Spelling::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
