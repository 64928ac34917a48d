package news.dateline.search;

import java.util.Map;
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

/** Keeps the documents of readers' search true to what readers see, in the transactions that change it. */
@Component
class ReaderKeeping {

    private final SearchDocuments documents;
    private final Stories stories;
    private final Filings filings;

    ReaderKeeping(SearchDocuments documents, Stories stories, Filings filings) {
        this.documents = documents;
        this.stories = stories;
        this.filings = filings;
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
        Filing filing = filings.of(Map.of(story.id(), text.conceptIds())).get(story.id());
        return new SearchDocument(
                story.id(),
                story.language(),
                text.headline(),
                text.standfirst(),
                Markdown.text(text.body()),
                filing,
                story.storylineId(),
                story.urlDate(),
                story.firstPublishedAt(),
                story.lastChange());
    }
}
