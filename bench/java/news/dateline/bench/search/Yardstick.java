package news.dateline.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What PostgreSQL does by itself: a text search vector of weighted fields with a GIN index, ranked, with arrays for what
 * stories are filed under. It forgives no wrong letter and knows no other spelling, and it counts what is narrowed only
 * as narrowed, so it has less to do.
 */
final class Yardstick implements Searching {

    private static final String FOUND = """
            with asked as (select websearch_to_tsquery('russian', ?) as words),
            found as materialized (
                select document.* from yardstick document, asked
                where searched @@ words %s)
            """;

    private static final String PAGE = """
            select count(*) over () as total from (
                select story_id, ts_rank(searched, words) as rank from found, asked order by rank desc limit 10) page
            """;

    private static final String COUNTS = """
            select (select count(*) from found) as total
            from (
                select 'region', region::text, count(*) from found, unnest(region_ids) region group by 2
                union all select 'topic', topic::text, count(*) from found, unnest(topic_ids) topic group by 2
                union all select 'person', person::text, count(*) from found, unnest(person_ids) person group by 2
                union all select 'organisation', body::text, count(*) from found, unnest(organisation_ids) body group by 2
                union all select 'event', event::text, count(*) from found, unnest(event_ids) event group by 2
                union all select 'storyline', storyline_id::text, count(*) from found group by 2
                union all select 'language', language, count(*) from found group by 2
                union all select 'day', published_on::text, count(*) from found group by 2) counts
            """;

    private final Connection connection;

    Yardstick(Connection connection) {
        this.connection = connection;
    }

    void fill() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists yardstick");
            statement.execute("""
                    create unlogged table yardstick as
                    select story_id, language, region_ids, topic_ids, person_ids, organisation_ids, event_ids,
                           storyline_id, published_on,
                           setweight(to_tsvector('russian', headline), 'A')
                               || setweight(to_tsvector('russian', standfirst), 'B')
                               || setweight(to_tsvector('russian', names), 'C')
                               || setweight(to_tsvector('russian', body), 'D') as searched
                    from search_document
                    """);
            statement.execute("create index on yardstick using gin (searched)");
            statement.execute("create index on yardstick using gin (region_ids)");
            statement.execute("create index on yardstick using gin (topic_ids)");
            statement.execute("analyze yardstick");
        }
    }

    @Override
    public long find(Query query, boolean isNarrowed, boolean isCounted) throws SQLException {
        String found = FOUND.formatted(isNarrowed ? "and region_ids @> array[?] and topic_ids @> array[?]" : "");
        long total = ask(found + PAGE, query, isNarrowed);
        return isCounted ? ask(found + COUNTS, query, isNarrowed) : total;
    }

    private long ask(String sql, Query query, boolean isNarrowed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, query.words());
            if (isNarrowed) {
                statement.setObject(2, query.region());
                statement.setObject(3, query.topic());
            }
            long total = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    total = rows.getLong("total");
                }
            }
            return total;
        }
    }
}
