package news.dateline.bench.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dateline.bench.Latencies;

/** People who read one page after the other, a moment apart. */
final class Readers {

    /** Longer than anybody waits; whoever has no answer by then is counted as turned away. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static final int NO_ANSWER = 0;

    private final List<String> addresses;
    private final int number;
    private final int pauseMillis;

    Readers(List<String> addresses, int number, int pauseMillis) {
        this.addresses = addresses;
        this.number = number;
        this.pauseMillis = pauseMillis;
    }

    /** @param answers how many there were of each status; 0 for none */
    record Seen(Latencies latencies, Map<Integer, Integer> answers) {

        double share(int status) {
            int all = answers.values().stream().mapToInt(Integer::intValue).sum();
            return all == 0 ? Double.NaN : 100.0 * answers.getOrDefault(status, 0) / all;
        }
    }

    Seen read(int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService all = Executors.newFixedThreadPool(number);
        try {
            List<Future<Seen>> each = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int first = i * 7;
                each.add(all.submit((Callable<Seen>) () -> one(first, end)));
            }
            Latencies latencies = new Latencies();
            Map<Integer, Integer> answers = new TreeMap<>();
            for (Future<Seen> one : each) {
                latencies.addAll(one.get().latencies());
                one.get().answers().forEach((status, count) -> answers.merge(status, count, Integer::sum));
            }
            return new Seen(latencies, answers);
        } finally {
            all.shutdown();
        }
    }

    private Seen one(int first, long end) throws InterruptedException {
        Latencies latencies = new Latencies();
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int i = first; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            int status = status(addresses.get(i % addresses.size()));
            latencies.add(System.nanoTime() - start);
            answers.merge(status, 1, Integer::sum);
            Thread.sleep(pauseMillis);
        }
        return new Seen(latencies, answers);
    }

    private static int status(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Accept-Encoding", "gzip");
            int status = connection.getResponseCode();
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                if (body != null) {
                    body.readAllBytes();
                }
            }
            return status;
        } catch (IOException none) {
            return NO_ANSWER;
        }
    }
}
