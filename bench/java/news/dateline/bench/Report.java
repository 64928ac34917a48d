package news.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A table on the screen, a line as soon as it is known, and the same as JSON in a file. */
public final class Report {

    private final List<Map<String, Object>> lines = new ArrayList<>();

    public void add(long stories, String who, String what, Latencies latencies) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("stories", stories);
        line.put("engine", who);
        line.put("what", what);
        line.put("count", latencies.count());
        line.put("p50", latencies.percentile(50));
        line.put("p95", latencies.percentile(95));
        line.put("p99", latencies.percentile(99));
        lines.add(line);
        System.out.printf(
                "%,10d  %-10s  %-36s %5d  p50 %8.1f ms  p95 %8.1f ms  p99 %8.1f ms%n", line.values().toArray());
    }

    /** @param unit of the value, such as stories a second */
    public void add(long stories, String who, String what, double value, String unit) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("stories", stories);
        line.put("engine", who);
        line.put("what", what);
        line.put("value", value);
        line.put("unit", unit);
        lines.add(line);
        System.out.printf("%,10d  %-10s  %-36s %,12.2f %s%n", line.values().toArray());
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Runtime machine = Runtime.getRuntime();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("java", System.getProperty("java.version"));
        all.put("processors", machine.availableProcessors());
        all.put("heapMiB", machine.maxMemory() >> 20);
        all.put("results", lines);
        Files.writeString(
                file, JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        System.out.println("Written to " + file);
    }
}
