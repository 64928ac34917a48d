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

    // Grouped before it is joined: the database knows little of a concept that thousands of stories are about just
    // then,
    // and would compare each of them with each.
    private static final String DROP_DOUBLES = """
            delete from %1$s_concept about using (
                select %1$s_id, max(position) as first from %1$s_concept
                where concept_id in (:gone, :kept) group by %1$s_id having count(*) > 1
            ) doubled
            where about.%1$s_id = doubled.%1$s_id and about.concept_id in (:gone, :kept)
                and about.position < doubled.first
            """;

    private static final String PUT_BACK = """
            update %1$s_concept about set position = place, concept_id =
                case when about.concept_id = :gone then :kept else about.concept_id end
            from (
                select %1$s_id, concept_id,
                    row_number() over (partition by %1$s_id order by position desc) - 1 as place
                from %1$s_concept where %1$s_id in (select %1$s_id from %1$s_concept where position < 0)
            ) placed
            where placed.%1$s_id = about.%1$s_id and placed.concept_id = about.concept_id
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
