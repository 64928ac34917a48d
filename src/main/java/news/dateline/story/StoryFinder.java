package news.dateline.story;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds stories of any status by the beginnings of the words in their headlines. */
@Repository
public class StoryFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 8;

    // JPQL has no text search.
    private static final String FIND = """
            select story.id from story join revision on revision.id = working_revision_id
            where to_tsvector('simple', headline) @@ to_tsquery('simple', :words)
                and (changed_at, story.id) < (:time, :id)
                and (cast(:by as uuid) is null or created_by = :by)
                and (cast(:status as text) is null or status = :status)
            order by changed_at desc, story.id desc limit :most
            """;

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
     * @param by whose; null for everybody's
     * @param status null for any
     */
    @Transactional(readOnly = true)
    public KeysetPage<StoryEntry> find(
            String words, @Nullable UUID by, @Nullable Status status, Cursor after, int size) {
        String query = query(words);
        if (query.isEmpty()) {
            return stories.entries(by, status, after, size);
        }
        List<UUID> ids = database.sql(FIND)
                .param("words", query)
                .param("time", OffsetDateTime.ofInstant(after.time(), ZoneOffset.UTC))
                .param("id", after.id())
                .param("by", by)
                .param("status", status == null ? null : status.name())
                .param("most", size + 1)
                .query(UUID.class)
                .list();
        return KeysetPage.of(
                ids.isEmpty() ? List.of() : stories.entries(ids), size, StoryEntry::cursor, after.isStart());
    }

    private static String query(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
