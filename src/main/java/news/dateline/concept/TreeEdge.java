package news.dateline.concept;

import java.util.UUID;

/** A node of a tree with one above it. */
public record TreeEdge(UUID nodeId, UUID parentId) {}
