package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is in the index and in the database no more, after a change that never arrived. */
@Component
class Leftovers {

    private static final int AT_ONCE = 500;

    private final IndexAccess index;
    private final EntityManager entities;
    private final SearchDocuments published;
    private final DeskDocuments all;
    private final TransactionOperations transactions;

    Leftovers(
            IndexAccess index,
            EntityManager entities,
            SearchDocuments published,
            DeskDocuments all,
            TransactionOperations transactions) {
        this.index = index;
        this.entities = entities;
        this.published = published;
        this.all = all;
        this.transactions = transactions;
    }

    /** Not to be called inside a transaction. */
    void remove() {
        remove(SearchDocument.class, published);
        remove(DeskDocument.class, all);
    }

    private void remove(Class<? extends Document> type, Documents<?> documents) {
        List<UUID> gone = index.ask(session -> gone(session, type, documents));
        for (int from = 0; from < gone.size(); from += AT_ONCE) {
            List<UUID> few = gone.subList(from, Math.min(from + AT_ONCE, gone.size()));
            transactions.executeWithoutResult(status -> {
                SearchSession session = Search.session(entities);
                few.forEach(id -> session.indexingPlan().purge(type, id, null));
            });
        }
    }

    private static List<UUID> gone(SearchSession session, Class<? extends Document> type, Documents<?> documents) {
        session.workspace(type).refresh();
        List<UUID> gone = new ArrayList<>();
        try (SearchScroll<UUID> indexed = session.search(type)
                .select(found -> found.id(UUID.class))
                .where(is -> is.matchAll())
                .failAfter(Deadline.LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                .scroll(AT_ONCE)) {
            for (SearchScrollResult<UUID> some = indexed.next(); some.hasHits(); some = indexed.next()) {
                gone.addAll(without(some.hits(), documents));
            }
        }
        return gone;
    }

    private static Set<UUID> without(List<UUID> ids, Documents<?> documents) {
        Set<UUID> gone = new HashSet<>(ids);
        documents.idsAmong(ids).forEach(gone::remove);
        return gone;
    }
}
