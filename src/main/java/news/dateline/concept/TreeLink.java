package news.dateline.concept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree as pages name and link it.
 *
 * @param parentId the node right above; null for a root
 */
public record TreeLink(ConceptLink node, @Nullable UUID parentId) {

    TreeLink(UUID id, Kind kind, String slug, String name, String language, @Nullable UUID parentId) {
        this(new ConceptLink(id, kind, slug, name, language), parentId);
    }
}
