package news.dateline.api;

import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.shared.SiteAddress;

/**
 * A concept as lists have it.
 *
 * @param kind region, topic, person, organisation or event
 * @param language of the name, a BCP 47 tag
 * @param url of its page
 * @param stories the address of the list of stories about it
 */
record ConceptItem(UUID id, String kind, String slug, String name, String language, String url, String stories) {

    static ConceptItem of(ConceptLink concept, SiteAddress site) {
        String kind = KindName.of(concept.kind());
        return new ConceptItem(
                concept.id(),
                kind,
                concept.slug(),
                concept.name(),
                concept.language(),
                site.absolute(concept.path()),
                site.absolute("/api/v1/stories?" + kind + "=" + concept.slug()));
    }
}
