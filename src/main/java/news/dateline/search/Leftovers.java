package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is in the index and in the database no more, after a change that never arrived. */
@Component
class Leftovers {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final SearchDocuments documents;

    Leftovers(EntityManager entities, SearchDocuments documents) {
        this.entities = entities;
        this.documents = documents;
    }

    @Transactional
    public void remove() {
        SearchSession session = Search.session(entities);
        session.workspace(SearchDocument.class).refresh();
        try (SearchScroll<UUID> all = session.search(SearchDocument.class)
                .select(found -> found.id(UUID.class))
                .where(is -> is.matchAll())
                .scroll(AT_ONCE)) {
            for (SearchScrollResult<UUID> some = all.next(); some.hasHits(); some = all.next()) {
                without(some.hits()).forEach(id -> session.indexingPlan().purge(SearchDocument.class, id, null));
            }
        }
    }

    private Set<UUID> without(List<UUID> ids) {
        Set<UUID> gone = new HashSet<>(ids);
        documents.idsAmong(ids).forEach(gone::remove);
        return gone;
    }
}
