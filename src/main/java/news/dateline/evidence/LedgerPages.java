package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All figures and claims, those of the latest day first. In SQL put together from what is asked for: with a condition
 * left out, rather than made true, each list is read off an index of its own.
 */
@Component
public class LedgerPages {

    private static final String ALL =
            "(select id as entry_id, listed_on, state from ledger_entry where kind <> 'EVENT_DATE' and stated and not withheld)";

    private final EntityManager entities;

    LedgerPages(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of the places of entries; their ids are in them.
     *
     * @param concepts what each entry is about, or something below it; none for all entries
     * @param state null for any
     */
    public KeysetPage<LedgerPlace> page(
            List<UUID> concepts, @Nullable State state, PageKey<LedgerPlace> key, int size) {
        return KeysetPage.read(
                key,
                size,
                place -> place,
                (place, most) -> read(concepts, state, place, most, "<", "desc"),
                (place, most) -> read(concepts, state, place, most, ">", "asc"));
    }

    /** Up to so many places of all entries that are newer than one, the nearest first. */
    public List<LedgerPlace> newer(LedgerPlace place, int most) {
        return read(List.of(), null, place, most, ">", "asc");
    }

    @SuppressWarnings("unchecked")
    private List<LedgerPlace> read(
            List<UUID> concepts, @Nullable State state, LedgerPlace place, int most, String beyond, String direction) {
        Query query = entities.createNativeQuery(
                        sql(concepts.size(), state != null, beyond, direction), LedgerPlace.class)
                .setParameter("day", place.listedOn())
                .setParameter("id", place.id())
                .setMaxResults(most);
        for (int i = 0; i < concepts.size(); i++) {
            query.setParameter("concept" + i, concepts.get(i));
        }
        if (state != null) {
            query.setParameter("state", state.name());
        }
        return query.getResultList();
    }

    private static String sql(int concepts, boolean ofState, String beyond, String direction) {
        StringBuilder sql = new StringBuilder("select l.listed_on, l.entry_id from ")
                .append(concepts == 0 ? ALL : "ledger_listing")
                .append(" l");
        for (int i = 1; i < concepts; i++) {
            sql.append(" join ledger_listing l%1$d on l%1$d.concept_id = :concept%1$d and l%1$d.listed_on = l.listed_on"
                    .formatted(i));
            sql.append(" and l%1$d.entry_id = l.entry_id".formatted(i));
        }
        sql.append(" where (l.listed_on, l.entry_id) ").append(beyond).append(" (:day, :id)");
        if (concepts > 0) {
            sql.append(" and l.concept_id = :concept0");
        }
        if (ofState) {
            sql.append(" and l.state = :state");
        }
        return sql.append(" order by l.listed_on %1$s, l.entry_id %1$s".formatted(direction))
                .toString();
    }
}
