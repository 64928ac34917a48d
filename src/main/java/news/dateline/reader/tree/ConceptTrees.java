package news.dateline.reader.tree;

import java.util.Locale;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.story.PublishedStories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole tree of regions or topics, with those that are in the news. */
@Component
public class ConceptTrees {

    private final ShownConcepts concepts;
    private final PublishedStories stories;

    ConceptTrees(ShownConcepts concepts, PublishedStories stories) {
        this.concepts = concepts;
        this.stories = stories;
    }

    @Transactional(readOnly = true)
    public NewsTree of(Kind kind, Locale locale) {
        String language = locale.getLanguage();
        return new NewsTree(concepts.tree(kind, language), stories.conceptsInTheNews(kind, language));
    }
}
