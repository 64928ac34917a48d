package news.dateline.search;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import news.dateline.shared.UnavailableException;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.util.common.SearchException;

/** What keeps the index, and all that differs with it. */
interface Engine {

    String title();

    /** Whether other nodes use the same index. */
    boolean isShared();

    /** Whether a document that is indexed with all others takes the place of the one with its id. */
    boolean overwrites();

    /** Adds what Hibernate Search has to know of it. */
    void configure(Map<String, Object> hibernate);

    IndexRecord record();

    /** Makes an index without any documents; called while {@link #record} says that this node is at it. */
    void createEmpty(SearchSchemaManager schema);

    /** @param fresh whether nothing that is in the index is of use */
    MassIndexer ready(MassIndexer indexer, boolean fresh);

    /** @throws SearchException if there is no index, or one that is made otherwise */
    void check(SearchSchemaManager schema);

    /** One for one search. */
    Tally tally(Collection<Facet> facets);

    /** @throws UnavailableException if nothing answers */
    default <T> T ask(Supplier<T> query) {
        try {
            return query.get();
        } catch (SearchException failed) {
            if (EngineOutage.in(failed).isPresent()) {
                throw new UnavailableException("The search index does not answer", failed);
            }
            throw failed;
        }
    }
}
