package news.dateline.concept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concept that stands in a tree: a story about it is also about everything above it. */
public interface TreeNode {

    UUID id();

    /** The node right above; null for a root. */
    @Nullable
    UUID parentId();
}
