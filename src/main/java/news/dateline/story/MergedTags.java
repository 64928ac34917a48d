package news.dateline.story;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives whatever is tagged with one concept another in its place. What has both keeps the place of whichever comes
 * first, and the others close up. In SQL, as the places of a list are part of its key.
 */
@Component
class MergedTags {

    private static final String SET_ASIDE = """
            update %1$s_concept set position = -1 - position
            where %1$s_id in (select %1$s_id from %1$s_concept where concept_id = :gone)
            """;

    // Here and below each row looks its neighbours up by their key: joined, the tags of a concept that thousands of
    // stories
    // are about would be compared each with each, as the database does not know yet how many there are.
    private static final String DROP_DOUBLES = """
            delete from %1$s_concept about where concept_id in (:gone, :kept) and exists (
                select 1 from (
                    select concept_id, position from %1$s_concept where %1$s_id = about.%1$s_id offset 0
                ) other
                where other.concept_id in (:gone, :kept) and other.position > about.position)
            """;

    private static final String PUT_BACK = """
            update %1$s_concept about set concept_id = case when concept_id = :gone then :kept else concept_id end,
                position = (
                    select count(*) from %1$s_concept other
                    where other.%1$s_id = about.%1$s_id and other.position > about.position)
            where position < 0
            """;

    private final JdbcClient database;
    private final EntityManager entities;

    MergedTags(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    void replace(UUID gone, UUID kept) {
        entities.flush();
        entities.clear();
        for (String tagged : new String[] {"revision", "storyline"}) {
            for (String step : new String[] {SET_ASIDE, DROP_DOUBLES, PUT_BACK}) {
                database.sql(step.formatted(tagged))
                        .param("gone", gone)
                        .param("kept", kept)
                        .update();
            }
        }
    }
}
