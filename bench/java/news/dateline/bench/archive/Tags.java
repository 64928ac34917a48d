package news.dateline.bench.archive;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.concept.names.KnownNames;

/** All concepts there are, in an order in which the first of each kind are in the news most. */
final class Tags {

    private final Map<Kind, List<Tag>> byKind = new EnumMap<>(Kind.class);
    private final Map<Kind, Zipf> frequencies = new EnumMap<>(Kind.class);

    private Tags() {}

    static Tags read(Connection connection) throws SQLException {
        Tags tags = new Tags();
        try (ResultSet rows = connection.createStatement().executeQuery("""
                select concept.id, kind,
                       (select text from concept_name where concept_id = concept.id and language = 'en' and preferred) as name,
                       array(select distinct text from concept_name where concept_id = concept.id) as spellings,
                       array(select ancestor_id from concept_ancestor where concept_id = concept.id) as line
                from concept
                where merged_into is null
                    and exists (select from concept_name where concept_id = concept.id and language = 'en' and preferred)
                order by md5(concept.id::text)
                """)) {
            while (rows.next()) {
                tags.add(tag(rows));
            }
        }
        tags.byKind.forEach((kind, all) -> tags.frequencies.put(kind, new Zipf(all.size())));
        return tags;
    }

    Tag draw(Kind kind, SplittableRandom random) {
        return byKind.get(kind).get(frequencies.get(kind).draw(random));
    }

    Tag at(Kind kind, int rank) {
        return byKind.get(kind).get(rank);
    }

    private void add(Tag tag) {
        byKind.computeIfAbsent(tag.kind(), kind -> new ArrayList<>()).add(tag);
    }

    private static Tag tag(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<UUID> line = List.of(values(row.getArray("line"), new UUID[0]));
        List<String> spellings = Stream.of(values(row.getArray("spellings"), new String[0]))
                .flatMap(name ->
                        Stream.of(name, KnownNames.inLatin(name, "ru"), KnownNames.inLatin(name, "kk")))
                .distinct()
                .toList();
        return new Tag(
                id,
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                spellings,
                line.isEmpty() ? List.of(id) : line);
    }

    private static <T> T[] values(Array array, T[] type) throws SQLException {
        Object[] read = (Object[]) array.getArray();
        return Stream.of(read).toList().toArray(type);
    }
}
