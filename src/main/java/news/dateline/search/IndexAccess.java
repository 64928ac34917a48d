package news.dateline.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import news.dateline.shared.UnavailableException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets the index be asked. An engine that hangs must not hold connections to the database, which all pages need. */
@Component
class IndexAccess implements DisposableBean {

    private final EntityManagerFactory entities;
    private final Engine engine;
    private final ExecutorService helpers = new ThreadPoolExecutor(
            0,
            Runtime.getRuntime().availableProcessors(),
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            ask -> new Thread(ask, "search"),
            (ask, busy) -> ask.run());

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

    /**
     * The same while the caller does something else; by the caller itself where all who could do it are busy, as then
     * nothing is gained by waiting for one of them.
     */
    <T> CompletableFuture<T> askBeside(Function<SearchSession, T> question) {
        return CompletableFuture.supplyAsync(() -> ask(question), helpers);
    }

    /** @throws UnavailableException if nothing answers */
    static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void destroy() {
        helpers.shutdown();
    }

    Tally tally(Collection<Facet> facets) {
        return engine.tally(facets);
    }
}
