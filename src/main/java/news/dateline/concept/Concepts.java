package news.dateline.concept;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Concepts extends Repository<Concept, UUID> {

    String LINK = """
            select new news.dateline.concept.ConceptLink(c.id, c.kind, c.slug,
                coalesce(own.text, english.text, c.slug),
                case when own.text is not null then :language else 'en' end)
            from Concept c
            left join c.names own on own.preferred and own.language = :language
            left join c.names english on english.preferred and english.language = 'en'
            """;

    Optional<Concept> findById(UUID id);

    boolean existsBy();

    /** When the portal learned of the first of them; regions are there from its beginning. */
    @Query("select min(c.recordedAt) from Concept c")
    Instant firstRecording();

    @Query(LINK + "where c.id = :id")
    Optional<ConceptLink> link(UUID id, String language);

    /** In no particular order; ids of no concept are passed over. */
    @Query(LINK + "where c.id in :ids")
    List<ConceptLink> links(Collection<UUID> ids, String language);

    String NAME_ROW = "select new news.dateline.concept.NameRow(c.id, c.kind, c.slug, n.text, n.language, n.kind, "
            + "n.preferred, n.validFrom, n.validUntil, n.recordedAt) from Concept c left join c.names n ";

    @Query(NAME_ROW + "where c.id in :ids order by c.id, n.position")
    List<NameRow> nameRows(Collection<UUID> ids);

    /** All names of some concepts; where there are none, nothing is asked. */
    default ConceptNames names(Collection<UUID> ids) {
        return new ConceptNames(ids.isEmpty() ? List.of() : nameRows(ids));
    }

    @Query(NAME_ROW + "join Ancestry a on a.ancestorId = c.id where a.conceptId = :id and a.distance > 0 "
            + "order by a.distance desc, n.position")
    List<NameRow> nameRowsAbove(UUID id);

    /** All names of what stands above a node of a tree, the root first, without the node itself. */
    default ConceptNames namesAbove(UUID id) {
        return new ConceptNames(nameRowsAbove(id));
    }

    /** By their ids; where there are none, nothing is asked. */
    default Map<UUID, ConceptLink> linksById(Collection<UUID> ids, String language) {
        return ids.isEmpty() ? Map.of() : links(ids, language).stream().collect(toMap(ConceptLink::id, identity()));
    }

    /** In no particular order; slugs of no concept are passed over. */
    @Query(LINK + "where c.kind = :kind and c.slug in :slugs and c.mergedInto is null")
    List<ConceptLink> links(Kind kind, Collection<String> slugs, String language);

    @Query("select new news.dateline.concept.TreeEdge(a.conceptId, a.ancestorId) from Ancestry a where a.distance = 1")
    List<TreeEdge> edges();

    @Query("select new news.dateline.concept.TreeEdge(a.conceptId, a.ancestorId) from Ancestry a where a.distance = 1 "
            + "and a.conceptId in :ids")
    List<TreeEdge> edges(Collection<UUID> ids);

    /** Some concepts, with their regions and topics as trees, of which nothing may be left out from the root down. */
    default Map<Kind, List<Branch>> byKind(Collection<UUID> ids, String language) {
        List<TreeEdge> edges = edges(ids);
        return links(ids, language).stream()
                .collect(groupingBy(
                        ConceptLink::kind,
                        collectingAndThen(toList(), kind -> Branch.list(Subtree.roots(kind, edges, language)))));
    }

    /** What stands above a node of a tree, the root first, without the node itself. */
    @Query(LINK + "join Ancestry a on a.ancestorId = c.id where a.conceptId = :id and a.distance > 0 "
            + "order by a.distance desc")
    List<ConceptLink> above(UUID id, String language);

    /** How many stand right below a node of a tree. */
    @Query("select count(a) from Ancestry a where a.ancestorId = :id and a.distance = 1")
    long countBelow(UUID id);

    /** The concepts themselves and all that stand above any of them. */
    @Query("select c.id from Concept c where c.id in :ids "
            + "union select a.ancestorId from Ancestry a where a.conceptId in :ids")
    Set<UUID> widened(Collection<UUID> ids);

    /** Each of some nodes with all that stands above it, and with itself; other concepts are passed over. */
    @Query(
            "select new news.dateline.concept.TreeEdge(a.conceptId, a.ancestorId) from Ancestry a where a.conceptId in :ids")
    List<TreeEdge> lines(Collection<UUID> ids);

    /** Of which kinds some concepts are. */
    @Query("select distinct c.kind from Concept c where c.id in :ids")
    Set<Kind> kinds(Collection<UUID> ids);

    String ENTRY = "select new news.dateline.concept.ConceptEntry(c.id, c.kind, c.slug, "
            + "coalesce(own.text, english.text, c.slug), case when own.text is not null then :language else 'en' end, "
            + "c.description, c.withheld) from Concept c "
            + "left join c.names own on own.preferred and own.language = :language "
            + "left join c.names english on english.preferred and english.language = 'en' "
            + "where c.mergedInto is null and c.kind in :kinds and (c.slug, c.id) > (:slug, :id) "
            + "and (c.slug like :pattern escape '!' or exists (select 1 from Name n where n.concept = c "
            + "and lower(n.text) like :pattern escape '!')) ";

    String IN_ORDER = " order by c.slug, c.id";

    /**
     * A page of the list of all concepts, in the order of their slugs.
     *
     * @param pattern of SQL, in lower case, that any of their names or their slug fits
     * @param slug and {@code id} of the last one of the page before
     */
    @Query(ENTRY + IN_ORDER)
    List<ConceptEntry> entries(
            Collection<Kind> kinds, String pattern, String slug, UUID id, String language, Limit limit);

    /** The concepts of some kinds that have just this name, in whatever case, or this slug. */
    @Query(LINK + "where c.mergedInto is null and c.kind in :kinds and (c.slug = :name or exists (select 1 from Name n "
            + "where n.concept = c and lower(n.text) = lower(:name))) order by c.slug, c.id")
    List<ConceptLink> named(String name, Collection<Kind> kinds, String language, Limit limit);

    /** What a name means that was typed, by its place among those. */
    interface Meaning {

        int getPlace();

        UUID getId();

        String getKind();

        String getSlug();

        String getName();
    }

    /**
     * The same of many names at once, with their English names.
     *
     * @param kinds of what may be meant by each of the names
     * @param slugs each of which may be meant instead
     * @param most of one name
     */
    @Query(nativeQuery = true, value = """
            select typed.place - 1 as place, c.id, c.kind, c.slug, coalesce(english.text, c.slug) as name
            from unnest(cast(:kinds as text[]), cast(:names as text[]), cast(:slugs as text[]))
                with ordinality typed (kind, name, slug, place)
            cross join lateral (
                select concept.id, concept.kind, concept.slug
                from (select id from concept where kind = typed.kind and slug = typed.slug
                      union
                      select concept_id from concept_name where lower(text) = lower(typed.name)) called
                join concept on concept.id = called.id
                where concept.kind = typed.kind and concept.merged_into is null
                order by concept.slug, concept.id
                limit :most) c
            left join concept_name english
                on english.concept_id = c.id and english.preferred and english.language = 'en'
            order by typed.place, c.slug, c.id""")
    List<Meaning> meanings(String[] kinds, String[] names, String[] slugs, int most);

    /** Makes whoever wants to change a tree wait until the end of this transaction; others may do the same at once. */
    @Query(nativeQuery = true, value = """
            select 1 from (select pg_advisory_xact_lock_shared(hashtext('concept trees'))) held""")
    int keepTrees();

    interface Standing {

        UUID getId();

        UUID getStanding();
    }

    /** See {@link #standing(Collection)}. Until the end of the transaction none of them can be merged. */
    @Query(
            nativeQuery = true,
            value = "select id, coalesce(merged_into, id) as standing from concept where id in (:ids) for key share")
    List<Standing> lockStanding(Collection<UUID> ids);

    /** For each concept the one that stands for it today: itself, unless it was merged into another. */
    default Map<UUID, UUID> standing(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : lockStanding(ids).stream().collect(toMap(Standing::getId, Standing::getStanding));
    }

    /** All current and former spellings of some concepts. */
    @Query("select new news.dateline.concept.Spelling(n.concept.id, n.text, n.language) "
            + "from Name n where n.concept.id in :ids")
    List<Spelling> spellings(Collection<UUID> ids);
}
