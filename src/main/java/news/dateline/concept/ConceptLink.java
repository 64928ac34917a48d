package news.dateline.concept;

import java.util.UUID;

/**
 * A concept as pages name and link it.
 *
 * @param name in the language that was asked for, or in English
 * @param language of the name, a BCP 47 tag
 */
public record ConceptLink(UUID id, Kind kind, String slug, String name, String language) {

    /** Where its page is, without a language prefix. */
    public String path() {
        return "/" + kind.plural() + "/" + slug;
    }
}
