package news.dateline.search;

import java.util.Collection;
import java.util.Map;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;

/** The index lies in an OpenSearch, which any number of nodes ask. */
final class OpenSearchEngine implements Engine {

    /** The dialect that is spoken. Asked for at the start, it could not be had while OpenSearch is away. */
    private static final String VERSION = "opensearch:2.19";

    static final String SETTINGS = "search/opensearch.json";

    private final OpenSearchHosts hosts;
    private final IndexRecord record;

    OpenSearchEngine(OpenSearchHosts hosts, IndexRecord record) {
        this.hosts = hosts;
        this.record = record;
    }

    @Override
    public String title() {
        return "OpenSearch";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public boolean overwrites() {
        return true;
    }

    @Override
    public void configure(Map<String, Object> hibernate) {
        String backend = "hibernate.search.backend.";
        hosts.settings().forEach((name, value) -> hibernate.put(backend + name, value));
        hibernate.put(backend + "type", "elasticsearch");
        hibernate.putIfAbsent(backend + "version", VERSION);
        hibernate.put(backend + "version_check.enabled", false);
        hibernate.put(backend + "analysis.configurer", "class:" + OpenSearchAnalysis.class.getName());
        hibernate.put(backend + "schema_management.settings_file", SETTINGS);
        // Behind an alias, a change that comes before the index is made would make one under the alias's name.
        hibernate.put(backend + "layout.strategy", "no-alias");
        // IndexWatch makes it, once OpenSearch is there.
        hibernate.put("hibernate.search.schema_management.strategy", "none");
        // While it hangs, what is indexed for the desk is to leave connections to those who search.
        hibernate.put(backend + "indexes." + DeskDocument.INDEX + ".indexing.queue_count", 3);
        String agents = "hibernate.search.coordination.";
        for (String agent : new String[] {"event_processor.", "mass_indexer."}) {
            // A node that pauses for a moment is not to lose its share of the work.
            hibernate.put(agents + agent + "pulse_expiration", 15_000);
        }
        hibernate.put(agents + "event_processor.retry_delay", 5);
    }

    @Override
    public IndexRecord record() {
        return record;
    }

    @Override
    public void createEmpty(SearchSchemaManager schema) {
        schema.dropAndCreate();
    }

    /** It knows documents by their ids, so that searches find all there is while each is written once more. */
    @Override
    public MassIndexer ready(MassIndexer indexer, boolean fresh) {
        return indexer.dropAndCreateSchemaOnStart(fresh).purgeAllOnStart(false);
    }

    @Override
    public void check(SearchSchemaManager schema) {
        schema.validate();
    }

    @Override
    public Tally tally(Collection<Facet> facets) {
        return new AggregationTally(facets);
    }
}
