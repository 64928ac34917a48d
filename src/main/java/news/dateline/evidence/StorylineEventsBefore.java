package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.story.StorylinesBefore;
import org.springframework.stereotype.Component;

/** The dated events that stood in the timeline of a storyline before a time. */
@Component
public class StorylineEventsBefore {

    private static final String LATEST =
            "with texts as (" + StorylinesBefore.TEXTS + """
            ),
            about as (
                select concept_id as event_id from storyline_concept where storyline_id = :storyline
                union
                select concept_id from texts join revision_concept using (revision_id))
            select event_id from about join ledger_entry using (event_id) join event_date using (id)
            cross join lateral (
                select bool_and(act <> 'RETRACTED') as stands from statement
                where entry_id = ledger_entry.id and recorded_at < :before
                    and (struck_at is null or struck_at >= :before)) said
            cross join lateral (select %s as place) placed
            where stands is not null
            group by event_id
            order by coalesce(min(place) filter (where stands), min(place)) desc, event_id desc
            """.formatted(StorylineEvents.PLACE);

    private final EntityManager entities;

    StorylineEventsBefore(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that began last, each at its earliest date that nobody had taken back by then. What it gathers is taken as it is today. */
    @SuppressWarnings("unchecked")
    public List<UUID> latest(UUID storyline, Instant before, int most) {
        return entities.createNativeQuery(LATEST, UUID.class)
                .setParameter("storyline", storyline)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
