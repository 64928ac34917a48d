package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All figures, claims and dates as the desk lists them, also those that nobody stands for, the latest day first. */
@Component
public class LedgerFinding {

    /** As the database calls them. */
    public enum Kind {
        FIGURE,
        CLAIM,
        EVENT_DATE;

        public static Kind of(Stated stated) {
            if (stated instanceof FigureText) {
                return FIGURE;
            }
            return stated instanceof DateText ? EVENT_DATE : CLAIM;
        }
    }

    /**
     * A number that figures are looked for by.
     *
     * @param upper the upper end of a range, of which the value is the lower one; null for a single number
     */
    public record Sought(BigDecimal value, @Nullable BigDecimal upper) {}

    private static final int MOST_WORDS = 8;

    private static final String SQL = """
            select e.listed_on, e.id
            from ledger_entry e left join figure f using (id) left join claim c using (id) left join event_date d using (id)
            where (e.listed_on, e.id) %1$s (:day, :place)%2$s
            order by e.listed_on %3$s, e.id %3$s""";

    private static final String SAYING = """
            with said as (
                select e.id, e.listed_on, number, upper, case
                    when exists (select 1 from story_mark m join story s on s.id = m.story_id
                                 where m.entry_id = e.id and cast(s.storyline_id as text) = :storyline) then 0
                    when exists (select 1 from ledger_listing l where l.entry_id = e.id
                                 and l.concept_id = any(cast(:concepts as uuid[]))) then 1
                    else 2 end as distance
                from (
                    select cast(number as numeric) as number, cast(nullif(upper, '') as numeric) as upper
                    from unnest(cast(:numbers as text[]), cast(:uppers as text[])) sought (number, upper)) sought
                join figure f on upper is null and f.low = number or upper is null and f.high = number
                    or f.low = number and f.high = upper
                join ledger_entry e on e.id = f.id and e.stated),
            ranked as (
                select id, distance, listed_on,
                       row_number() over (partition by number, upper order by distance, listed_on desc, id desc) as place
                from said)
            select id from ranked where place <= :each
            group by id, distance, listed_on order by distance, listed_on desc, id desc""";

    private final EntityManager entities;

    LedgerFinding(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param words each of which stands in what is counted, the value, the unit, the claim, the date or a name of its event; empty for any
     * @param kind null for all
     * @param state null for any
     */
    public KeysetPage<LedgerPlace> page(
            String words, @Nullable Kind kind, @Nullable State state, PageKey<LedgerPlace> key, int size) {
        return KeysetPage.read(
                key,
                size,
                place -> place,
                (place, most) -> read(words, kind, state, place, most, "<", "desc"),
                (place, most) -> read(words, kind, state, place, most, ">", "asc"));
    }

    /** Other figures that count the same, which one of them may have been revised to; the latest first. */
    public List<UUID> alike(UUID figure, int most) {
        return entities.createQuery(
                        "select f.id from Figure f join Figure other on other.id = :figure where f.id <> :figure "
                                + "and f.unit = other.unit and (f.counts = other.counts or f.regionId = other.regionId) "
                                + "order by case when f.counts = other.counts then 0 else 1 end, f.listedOn desc, f.id desc",
                        UUID.class)
                .setParameter("figure", figure)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Figures that say one of some numbers, of a range both ends, and that somebody stands for: first those that stories of a storyline mark,
     * then those that concern some concepts or anything below them, then the latest.
     *
     * @param storyline null for none
     * @param each how many of each number at most
     */
    @SuppressWarnings("unchecked")
    public List<UUID> saying(
            Collection<Sought> numbers, @Nullable UUID storyline, Collection<UUID> concepts, int each) {
        return entities.createNativeQuery(SAYING, UUID.class)
                .setParameter(
                        "numbers",
                        numbers.stream().map(one -> one.value().toPlainString()).toArray(String[]::new))
                .setParameter(
                        "uppers",
                        numbers.stream()
                                .map(one ->
                                        one.upper() == null ? "" : one.upper().toPlainString())
                                .toArray(String[]::new))
                .setParameter("storyline", storyline == null ? "" : storyline.toString())
                .setParameter("concepts", concepts.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("each", each)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<LedgerPlace> read(
            String sought,
            @Nullable Kind kind,
            @Nullable State state,
            LedgerPlace place,
            int most,
            String beyond,
            String direction) {
        List<String> words = Arrays.stream(sought.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            conditions.append(
                    (" and lower(concat_ws(' ', f.wording, f.low, f.high, f.counts, f.unit, c.text, d.began_on, "
                                    + "case when d.id is not null then (select string_agg(n.text, ' ') from concept_name n "
                                    + "where n.concept_id = e.event_id) end)) like :word%d escape '!'")
                            .formatted(i));
        }
        conditions.append(kind == null ? "" : " and e.kind = :kind");
        conditions.append(state == null ? "" : " and e.state = :state");
        Query query = entities.createNativeQuery(SQL.formatted(beyond, conditions, direction), LedgerPlace.class)
                .setParameter("day", place.listedOn())
                .setParameter("place", place.id())
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        if (state != null) {
            query.setParameter("state", state.name());
        }
        return query.getResultList();
    }
}
