package news.dateline.story;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes scheduled stories at their time. Every node looks, twice a second; whichever locks a story's row first
 * publishes it, and the others pass over it. What may not go out by then waits for an editor instead.
 */
@Component
class Embargoes {

    private static final Logger log = LoggerFactory.getLogger(Embargoes.class);

    // JPQL has no way to say "skip locked", and the query is asked all the time, so it reads nothing but a key.
    private static final String CLAIM = """
            select id from story where status = 'SCHEDULED' and embargo_until <= :now and id <> all (:seen)
            order by embargo_until limit 1 for update skip locked
            """;

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Stories stories;
    private final Publication publication;
    private final Clock clock;

    Embargoes(
            JdbcClient database,
            TransactionOperations transactions,
            Stories stories,
            Publication publication,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.stories = stories;
        this.publication = publication;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void end() {
        Set<UUID> seen = new HashSet<>();
        while (endNext(seen)) {
            // One transaction for each, so that none waits for another, nor fails with it.
        }
    }

    private boolean endNext(Set<UUID> seen) {
        int before = seen.size();
        try {
            transactions.executeWithoutResult(transaction -> claim(seen).ifPresent(this::publish));
        } catch (RuntimeException failed) {
            if (seen.size() == before) {
                throw failed;
            }
            log.error("A scheduled story was not published", failed);
        }
        return seen.size() > before;
    }

    private Optional<UUID> claim(Set<UUID> seen) {
        Optional<UUID> due = database.sql(CLAIM)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("seen", seen.toArray(UUID[]::new))
                .query(UUID.class)
                .optional();
        due.ifPresent(seen::add);
        return due;
    }

    private void publish(UUID id) {
        if (publication.endEmbargo(stories.findById(id).orElseThrow())) {
            log.info("The embargo of story {} ended", id);
        } else {
            log.warn("The embargo of story {} ended, but it lacks something by now and waits for an editor", id);
        }
    }
}
