package news.dateline.concept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One node of a tree with one that stands above it, or with itself (distance 0). */
@Entity
@Table(name = "concept_ancestor")
@IdClass(Ancestry.Key.class)
class Ancestry {

    record Key(UUID conceptId, UUID ancestorId) {}

    @Id
    private UUID conceptId;

    @Id
    private UUID ancestorId;

    private int distance;

    protected Ancestry() {}
}
