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
    private final SearchDocuments published;
    private final DeskDocuments all;

    Leftovers(EntityManager entities, SearchDocuments published, DeskDocuments all) {
        this.entities = entities;
        this.published = published;
        this.all = all;
    }

    @Transactional
    public void remove() {
        remove(SearchDocument.class, published);
        remove(DeskDocument.class, all);
    }

    private void remove(Class<? extends Document> type, Documents<?> documents) {
        SearchSession session = Search.session(entities);
        session.workspace(type).refresh();
        try (SearchScroll<UUID> all = session.search(type)
                .select(found -> found.id(UUID.class))
                .where(is -> is.matchAll())
                .scroll(AT_ONCE)) {
            for (SearchScrollResult<UUID> some = all.next(); some.hasHits(); some = all.next()) {
                without(some.hits(), documents)
                        .forEach(id -> session.indexingPlan().purge(type, id, null));
            }
        }
    }

    private static Set<UUID> without(List<UUID> ids, Documents<?> documents) {
        Set<UUID> gone = new HashSet<>(ids);
        documents.idsAmong(ids).forEach(gone::remove);
        return gone;
    }
}
