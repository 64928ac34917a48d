package news.dateline.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.function.Function;
import news.dateline.shared.UnavailableException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets the index be asked. An engine that hangs must not hold connections to the database, which all pages need. */
@Component
class IndexAccess {

    private final EntityManagerFactory entities;
    private final Engine engine;

    IndexAccess(EntityManagerFactory entities, Engine engine) {
        this.entities = entities;
        this.engine = engine;
    }

    /**
     * @param question that reads no entities
     * @throws UnavailableException if nothing answers
     * @throws IllegalStateException inside a transaction, which would wait with a connection in its hand
     */
    <T> T ask(Function<SearchSession, T> question) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The index is asked inside a transaction");
        }
        // As long as it asks the database nothing, a session takes no connection.
        try (Session session = entities.unwrap(SessionFactory.class).openSession()) {
            return engine.ask(() -> question.apply(Search.session(session)));
        }
    }

    Tally tally(Collection<Facet> facets) {
        return engine.tally(facets);
    }
}
