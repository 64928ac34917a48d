package news.dateline.story;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds stories of any status in the database alone: by the beginnings of the words in their headlines. */
@Repository
public class StoryFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 8;

    // JPQL has no text search.
    private static final String WORDS = "to_tsvector('simple', headline) @@ to_tsquery('simple', :words)";

    private static final String ABOUT = """
            exists (select 1 from revision_concept tag where tag.revision_id = working_revision_id
                and (tag.concept_id = :%1$s or tag.concept_id in (
                    select concept_id from concept_ancestor where ancestor_id = :%1$s)))""";

    private final JdbcClient database;
    private final Stories stories;

    StoryFinder(JdbcClient database, Stories stories) {
        this.database = database;
        this.stories = stories;
    }

    /**
     * The latest change first.
     *
     * @param words whose beginnings must all be there; without any, all stories are found
     */
    @Transactional(readOnly = true)
    public KeysetPage<StoryEntry> find(String words, StoryFilter filter, Cursor after, int size) {
        String query = query(words);
        if (query.isEmpty() && filter.language() == null && filter.about().isEmpty()) {
            return stories.entries(filter.by(), filter.status(), after, size);
        }
        Where where = Where.of(filter).and("(changed_at, story.id) < (:time, :id)");
        if (!query.isEmpty()) {
            where.and(WORDS).with("words", query);
        }
        where.with("time", OffsetDateTime.ofInstant(after.time(), ZoneOffset.UTC))
                .with("id", after.id())
                .with("most", size + 1);
        List<UUID> ids = ask(where, " order by changed_at desc, story.id desc limit :most");
        return KeysetPage.of(
                ids.isEmpty() ? List.of() : stories.entries(ids), size, StoryEntry::cursor, after.isStart());
    }

    /** Those of some stories that a filter lets through, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, StoryEntry> among(Collection<UUID> some, StoryFilter filter) {
        List<UUID> ids = some.isEmpty()
                ? List.of()
                : ask(Where.of(filter).and("story.id in (:ids)").with("ids", some), "");
        return ids.isEmpty() ? Map.of() : stories.entries(ids).stream().collect(toMap(StoryEntry::id, identity()));
    }

    private List<UUID> ask(Where where, String order) {
        return database.sql("select story.id from story join revision on revision.id = working_revision_id where "
                        + String.join(" and ", where.conditions()) + order)
                .params(where.values())
                .query(UUID.class)
                .list();
    }

    private record Where(List<String> conditions, Map<String, Object> values) {

        /** Only what is asked for: the database is to see which index helps. */
        static Where of(StoryFilter filter) {
            Where where = new Where(new ArrayList<>(), new HashMap<>());
            if (filter.by() != null) {
                where.and("created_by = :by").with("by", filter.by());
            }
            if (filter.status() != null) {
                where.and("status = :status").with("status", filter.status().name());
            }
            if (filter.language() != null) {
                where.and("story.language = :language").with("language", filter.language());
            }
            for (int i = 0; i < filter.about().size(); i++) {
                String name = "about" + i;
                where.and(ABOUT.formatted(name)).with(name, filter.about().get(i));
            }
            return where;
        }

        Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        Where with(String name, Object value) {
            values.put(name, value);
            return this;
        }
    }

    private static String query(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .map(word -> word + ":*")
                .collect(joining(" & "));
    }
}
