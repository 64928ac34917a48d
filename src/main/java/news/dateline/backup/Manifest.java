package news.dateline.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a backup holds. It is the last part of the file: one that was cut off has none.
 *
 * @param format of the file; another one is refused
 * @param schema the migration up to which the tables had been brought
 * @param sequences the number each gives next
 * @param absent files of pictures that should have been there
 */
record Manifest(
        int format,
        Instant madeAt,
        String schema,
        List<Table> tables,
        Map<String, Long> sequences,
        List<Part> pictures,
        List<String> absent) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** A file within the file, with what it must turn out to be. */
    record Part(String name, long bytes, String sha256) {}

    /** The rows of a table, as PostgreSQL copies them out. */
    record Table(String name, List<String> columns, long rows, Part part) {}

    Stream<Part> parts() {
        return Stream.concat(tables.stream().map(Table::part), pictures.stream());
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    String inWords() {
        return "%d rows of %d tables and %d files of pictures, as of %s, schema %s"
                .formatted(rows(), tables.size(), pictures.size(), madeAt, schema);
    }
}
