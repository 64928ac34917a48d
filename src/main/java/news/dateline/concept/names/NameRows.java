package news.dateline.concept.names;

import java.util.List;
import java.util.UUID;
import news.dateline.concept.Concept;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NameRows extends Repository<Concept, UUID> {

    /** @param mergedInto the concept that stands for it; null when it stands for itself */
    record NameRow(
            UUID conceptId, Kind kind, @Nullable UUID mergedInto, String text, String language, boolean preferred) {}

    record ConceptRow(
            UUID id, Kind kind, String slug, @Nullable String description, boolean withheld) {}

    /** How many transactions have changed a name so far. */
    @Query(nativeQuery = true, value = "select number from names_changed")
    long changes();

    @Query("select new news.dateline.concept.names.NameRows$NameRow(c.id, c.kind, c.mergedInto, n.text, n.language, "
            + "n.preferred) from Name n join n.concept c")
    List<NameRow> names();

    @Query("select new news.dateline.concept.names.NameRows$ConceptRow(c.id, c.kind, c.slug, c.description, "
            + "c.withheld) "
            + "from Concept c where c.mergedInto is null")
    List<ConceptRow> concepts();
}
