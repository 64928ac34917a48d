package news.dateline.bench.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.bench.Latencies;
import news.dateline.bench.Portal;
import news.dateline.bench.Report;
import news.dateline.bench.archive.Archive;
import news.dateline.bench.archive.StoryMaker;
import news.dateline.search.IndexStates;
import news.dateline.search.IndexStatus;
import news.dateline.search.SearchIndex;
import news.dateline.search.StorySearch;
import org.springframework.util.FileSystemUtils;

/** The portal's search beside PostgreSQL's own, in archives of the sizes that are given, from small to large. */
public final class SearchBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");

    /** PostgreSQL may need minutes for what the engine does in milliseconds; then fewer of the queries are asked. */
    private static final long MOST_NANOSECONDS = 60_000_000_000L;

    private final Portal portal;
    private final Report report;

    private SearchBenchmark(Portal portal, Report report) {
        this.portal = portal;
        this.report = report;
    }

    /** @param sizes how many stories; 10,000, 100,000 and 1,000,000 if none is given */
    public static void main(String[] sizes) throws Exception {
        long[] stories = sizes.length == 0
                ? new long[] {10_000, 100_000, 1_000_000}
                : Stream.of(sizes).mapToLong(Long::parseLong).toArray();
        Path data = FOLDER.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        Report report = new Report();
        try (Portal portal = new Portal(data)) {
            for (long size : stories) {
                new SearchBenchmark(portal, report).run(size);
            }
        }
        report.write(FOLDER.resolve("search.json"));
        System.exit(0);
    }

    private void run(long stories) throws Exception {
        try (Connection connection = portal.connect()) {
            Archive.grow(connection, stories);
        }
        portal.restartWithNewIndex();
        index(stories);
        try (Connection connection = portal.connect()) {
            List<Query> queries = Queries.all(StoryMaker.of(connection));
            measure(stories, "embedded", new Embedded(portal.get(StorySearch.class)), queries);
            Yardstick yardstick = new Yardstick(connection);
            yardstick.fill();
            measure(stories, "postgresql", yardstick, queries);
        }
        report.add(stories, "embedded", "from Publish to found", PublishToFindable.measure(portal));
    }

    /** How fast the index fills, which began while the portal started: first what readers find, then the desk's. */
    private void index(long stories) throws InterruptedException {
        IndexStates states = portal.get(IndexStates.class);
        CompletableFuture<Void> end = portal.get(SearchIndex.class).rebuild().end();
        IndexStatus.Progress begun = Objects.requireNonNull(states.rebuilding());
        long published = begun.total() / 2;
        for (IndexStatus.Progress now = begun;
                now != null && now.done() < published;
                now = states.rebuilding()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        add(stories, "indexing, what readers find", published, begun.startedAt());
        end.join();
        add(stories, "indexing, with the desk's and joined", published, begun.startedAt());
    }

    private void add(long stories, String what, long done, Instant since) {
        double rate = done * 1000.0 / Duration.between(since, Instant.now()).toMillis();
        report.add(stories, "embedded", what, rate, "stories a second");
    }

    /** Until the compiler has seen it all; of what is slow, as long as one set may take. */
    private static void warm(Searching engine, List<Query> queries) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < 10 && System.nanoTime() - start < MOST_NANOSECONDS; i++) {
            ask(engine, queries, i % 2 == 0, true);
            ask(engine, queries, i % 2 != 0, false);
        }
    }

    private void measure(long stories, String who, Searching engine, List<Query> queries) throws Exception {
        warm(engine, queries);
        for (boolean isCounted : new boolean[] {false, true}) {
            for (boolean isNarrowed : new boolean[] {false, true}) {
                ask(engine, queries, isNarrowed, isCounted);
                report.add(
                        stories,
                        who,
                        "words" + (isNarrowed ? " + region + topic" : "") + (isCounted ? ", all facets" : ""),
                        ask(engine, queries, isNarrowed, isCounted));
            }
        }
    }

    private static Latencies ask(Searching engine, List<Query> queries, boolean isNarrowed, boolean isCounted)
            throws Exception {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        for (Query query : queries) {
            if (System.nanoTime() - start > MOST_NANOSECONDS) {
                break;
            }
            latencies.time(() -> engine.find(query, isNarrowed, isCounted));
        }
        return latencies;
    }
}
