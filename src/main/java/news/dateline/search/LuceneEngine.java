package news.dateline.search;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;

/** The index lies in a folder of this node's, which reads and writes it by itself. */
final class LuceneEngine implements Engine {

    private final IndexFolder folder;
    private final FolderRecord record;
    private final Map<Facet, NumberedValues> values = new ConcurrentHashMap<>();

    LuceneEngine(IndexFolder folder, FolderRecord record) {
        this.folder = folder;
        this.record = record;
    }

    @Override
    public String title() {
        return "Lucene, in this process";
    }

    @Override
    public boolean isShared() {
        return false;
    }

    /** It takes every one for new. */
    @Override
    public boolean overwrites() {
        return false;
    }

    @Override
    public void configure(Map<String, Object> hibernate) {
        String backend = "hibernate.search.backend.";
        hibernate.put(backend + "type", "lucene");
        hibernate.put(backend + "lucene_version", "LATEST");
        hibernate.put(backend + "directory.root", folder.root().toString());
        // Megabytes. Whoever writes a large archive in small pieces spends half the time joining them.
        hibernate.put(backend + "io.writer.ram_buffer_size", 64);
        // Milliseconds, while all is written anew; what follows a change of a story is committed at once.
        hibernate.put(backend + "io.commit_interval", 10_000);
        hibernate.put(backend + "analysis.configurer", "class:" + TextAnalysis.class.getName());
    }

    @Override
    public IndexRecord record() {
        return record;
    }

    /** Hibernate Search has made one when it started. */
    @Override
    public void createEmpty(SearchSchemaManager schema) {}

    /** All documents that are there have to go first. */
    @Override
    public MassIndexer ready(MassIndexer indexer, boolean fresh) {
        return indexer.purgeAllOnStart(true);
    }

    @Override
    public void check(SearchSchemaManager schema) {}

    @Override
    public Tally tally(Collection<Facet> facets) {
        return new LuceneTally(facets, facet -> values.computeIfAbsent(facet, first -> new NumberedValues()));
    }
}
