package news.dateline.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long the same thing took, many times. */
public final class Latencies {

    private long[] nanoseconds = new long[256];
    private int size;

    public <T> T time(Callable<T> action) throws Exception {
        long start = System.nanoTime();
        T result = action.call();
        add(System.nanoTime() - start);
        return result;
    }

    public void add(long nanoseconds) {
        if (size == this.nanoseconds.length) {
            this.nanoseconds = Arrays.copyOf(this.nanoseconds, 2 * size);
        }
        this.nanoseconds[size++] = nanoseconds;
    }

    public void addAll(Latencies others) {
        for (int i = 0; i < others.size; i++) {
            add(others.nanoseconds[i]);
        }
    }

    public int count() {
        return size;
    }

    /**
     * By nearest rank.
     *
     * @param percent up to 100
     * @return in milliseconds; NaN if nothing was measured
     */
    public double percentile(int percent) {
        if (size == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanoseconds, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(size * percent / 100.0) - 1)] / 1e6;
    }
}
