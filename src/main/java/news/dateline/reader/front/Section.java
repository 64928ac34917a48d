package news.dateline.reader.front;

import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * A part of the front page with the newest stories of one region, topic or storyline.
 *
 * @param path of its own page, without a language prefix
 * @param language of the name, a BCP 47 tag
 */
record Section(
        String name, String language, String path, @Nullable String description, List<StorySummary> stories) {

    static Section of(ConceptLink concept, List<StorySummary> stories) {
        return new Section(concept.name(), concept.language(), concept.path(), null, stories);
    }
}
