package news.dateline.concept;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Those that readers may see: all but what was recorded from a text that is not public yet. */
public interface ShownConcepts extends Repository<Concept, UUID> {

    /** Said of a concept that a query calls c. */
    String SHOWN = "c.mergedInto is null and not c.withheld ";

    @Query("select c from Concept c left join fetch c.names where c.kind = :kind and c.slug = :slug and " + SHOWN)
    Optional<Concept> find(Kind kind, String slug);

    /** The one that stands today for what this slug once named: it was renamed, or merged into another. */
    @Query(nativeQuery = true, value = """
            select c.id from (
                select merged_into as id from concept
                where kind = :#{#kind.name()} and slug = :slug and merged_into is not null
                union all
                select concept_id from former_slug where kind = :#{#kind.name()} and slug = :slug
            ) successor
            join concept c on c.id = successor.id and not c.withheld
            limit 1
            """)
    Optional<UUID> findSuccessor(Kind kind, String slug);

    @Query(Concepts.LINK + "where c.id = :id and " + SHOWN)
    Optional<ConceptLink> link(UUID id, String language);

    /** In no particular order; ids of others are passed over. */
    @Query(Concepts.LINK + "where c.id in :ids and " + SHOWN)
    List<ConceptLink> links(Collection<UUID> ids, String language);

    /** By their ids; ids of others are passed over. Where there are none, nothing is asked. */
    default Map<UUID, ConceptLink> linksById(Collection<UUID> ids, String language) {
        return ids.isEmpty() ? Map.of() : links(ids, language).stream().collect(toMap(ConceptLink::id, identity()));
    }

    /** In no particular order; slugs of others are passed over. */
    @Query(Concepts.LINK + "where c.kind = :kind and c.slug in :slugs and " + SHOWN)
    List<ConceptLink> links(Kind kind, Collection<String> slugs, String language);

    @Query(Concepts.LINK + "where c.kind = :kind and " + SHOWN)
    List<ConceptLink> all(Kind kind, String language);

    @Query("select new news.dateline.concept.TreeEdge(a.conceptId, a.ancestorId) "
            + "from Ancestry a join Concept c on c.id = a.conceptId where a.distance = 1 and c.kind = :kind")
    List<TreeEdge> edges(Kind kind);

    /** All of a kind; those without a tree are all roots. */
    default List<Subtree> tree(Kind kind, String language) {
        return Subtree.roots(all(kind, language), edges(kind), language);
    }

    @Query(Concepts.LINK + "join Ancestry a on a.conceptId = c.id where a.ancestorId = :id and a.distance = 1 and "
            + SHOWN)
    List<ConceptLink> unsortedBelow(UUID id, String language);

    /** What stands right below a node of a tree, in alphabetical order. */
    default List<ConceptLink> below(UUID id, String language) {
        return unsortedBelow(id, language).stream()
                .sorted(Subtree.alphabetical(language))
                .toList();
    }

    /** How many of those stand right below a node of a tree. */
    @Query("select count(a) from Ancestry a join Concept c on c.id = a.conceptId "
            + "where a.ancestorId = :id and a.distance = 1 and " + SHOWN)
    long countBelow(UUID id);

    /** See {@link Concepts#entries}. */
    @Query(Concepts.ENTRY + "and " + SHOWN + Concepts.IN_ORDER)
    List<ConceptEntry> entries(
            Collection<Kind> kinds, String pattern, String slug, UUID id, String language, Limit limit);

    /** From now on readers do not see it. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "update concept set withheld = true where id = :id and merged_into is null")
    void withhold(UUID id);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            update concept set withheld = false
            where withheld and (id in (:ids)
                or id in (select ancestor_id from concept_ancestor where concept_id in (:ids)))
            """)
    void endWithholding(Collection<UUID> ids);

    /** From now on readers see them, and whatever they stand below, which every page of theirs names. */
    default void show(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            endWithholding(ids);
        }
    }
}
