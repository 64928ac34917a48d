package news.dateline.concept;

import java.util.UUID;

/** A node of a tree with the one right above it. */
public record TreeEdge(UUID nodeId, UUID parentId) {}
