package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import news.dateline.story.WorkingTexts;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds the desk's documents that are missing, of stories from before there were any. */
@Component
class DeskArrears {

    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    // What somebody saves meanwhile has a document once these locks are had, or waits for them before it makes one.
    private static final String LOCK = "select id from story where id in (:ids) order by id for update";

    private final DeskDocuments documents;
    private final DeskKeeping keeping;
    private final WorkingTexts texts;
    private final TransactionOperations transactions;
    private final EntityManager entities;
    private final JdbcClient database;

    DeskArrears(
            DeskDocuments documents,
            DeskKeeping keeping,
            WorkingTexts texts,
            TransactionOperations transactions,
            EntityManager entities,
            JdbcClient database) {
        this.documents = documents;
        this.keeping = keeping;
        this.texts = texts;
        this.transactions = transactions;
        this.entities = entities;
        this.database = database;
    }

    /** Does not tell the index of them: comes before all that there is is indexed. */
    void add(BooleanSupplier isStopped) {
        UUID last = BEFORE_ALL;
        // A few at a time, as others wait for those.
        while (last != null && !isStopped.getAsBoolean()) {
            UUID after = last;
            last = transactions.execute(status -> addSome(after));
        }
    }

    /** @return the last of them; null where there were none */
    private @Nullable UUID addSome(UUID after) {
        Search.session(entities).indexingPlanFilter(plan -> plan.exclude(Object.class));
        List<UUID> missing = documents.storiesWithout(after, Limit.of(AT_ONCE));
        if (missing.isEmpty()) {
            return null;
        }
        database.sql(LOCK).param("ids", missing).query(UUID.class).list();
        List<UUID> still = new ArrayList<>(missing);
        still.removeAll(documents.idsAmong(missing));
        keeping.of(texts.stories(still)).forEach(entities::persist);
        return missing.get(missing.size() - 1);
    }
}
