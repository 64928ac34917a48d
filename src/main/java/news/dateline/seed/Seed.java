package news.dateline.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import news.dateline.account.ArchiveAccount;
import news.dateline.concept.Concepts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database: always with regions and topics, with stories where that is wanted. */
@Component
class Seed {

    /** When the portal would have begun to cover the crisis: what it knew from the start is recorded then. */
    static final Instant OPENING = Instant.parse("2022-01-05T00:00:00Z");

    private static final Logger log = LoggerFactory.getLogger(Seed.class);
    private static final long LOCK = 0x5EEDL;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final SeedFiles files = new SeedFiles();
    private final SeedSettings settings;
    private final JdbcClient jdbc;
    private final Concepts concepts;
    private final ArchiveAccount archive;
    private final RegionLoader regions;
    private final TopicLoader topics;
    private final ConceptLoader conceptLoader;
    private final EvidenceLoader evidenceLoader;
    private final StoryLoader storyLoader;

    Seed(
            SeedSettings settings,
            JdbcClient jdbc,
            Concepts concepts,
            ArchiveAccount archive,
            RegionLoader regions,
            TopicLoader topics,
            ConceptLoader conceptLoader,
            EvidenceLoader evidenceLoader,
            StoryLoader storyLoader) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.concepts = concepts;
        this.archive = archive;
        this.regions = regions;
        this.topics = topics;
        this.conceptLoader = conceptLoader;
        this.evidenceLoader = evidenceLoader;
        this.storyLoader = storyLoader;
    }

    @Transactional
    public void fillEmptyDatabase() {
        awaitTurn();
        if (concepts.existsBy()) {
            return;
        }
        log.info("The database is empty: adding regions and topics");
        regions.load(files, OPENING);
        topics.load(files, OPENING);
        if (settings.seed()) {
            log.info("Adding the built-in stories");
            conceptLoader.load(files, OPENING);
            evidenceLoader.load(files);
            storyLoader.load(files, archive.id());
        }
    }

    /** Two nodes may start on one new database at once. A statement that waits for the other would be cut off. */
    private void awaitTurn() {
        while (!jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
