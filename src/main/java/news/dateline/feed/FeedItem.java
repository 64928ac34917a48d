package news.dateline.feed;

import java.util.List;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.story.StorySummary;

/**
 * A story as feeds carry it.
 *
 * @param path where to read on
 * @param html its whole text, safe
 */
record FeedItem(StorySummary story, String path, String byline, String html, List<ConceptLink> concepts) {

    /** Never changes, wherever the story may be found. */
    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    String id() {
        return urn(story.id());
    }
}
