package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledger of figures, claims and dates, each with its statements. */
public interface Ledger extends Repository<LedgerEntry, UUID> {

    /** Those of one day by their time, after those of which none is given. */
    String IN_TIME = "d.beganOn, d.beganAt nulls first, d.id";

    @Query("select distinct e from LedgerEntry e left join fetch e.statements where e.id in :ids")
    List<LedgerEntry> entries(Collection<UUID> ids);

    /** How many of some entries somebody says or confirms: what is only denied is none of them. */
    @Query("select count(e) from LedgerEntry e where e.id in :ids and exists (select 1 from Statement s "
            + "where s.entry = e and s.struckAt is null and s.act in (REPORTED, CONFIRMED))")
    long affirmed(Collection<UUID> ids);

    /**
     * Some entries, and when some events happened, by each account that somebody stands for. The latter are in no order of
     * time: see {@link EventDate#IN_TIME}.
     */
    @Query("select distinct e from LedgerEntry e left join fetch e.statements "
            + "where e.id in :ids or type(e) = EventDate and e.eventId in :events and e.stated")
    List<LedgerEntry> entriesAndDates(Collection<UUID> ids, Collection<UUID> events);

    /** With those besides that they were revised to, one after another, be it by a statement that was struck out since. */
    @Query("""
            with Chain as (
                select e.id as id from LedgerEntry e where e.id in :ids
                union
                select s.revisedTo as id from Statement s join Chain c on s.entry.id = c.id
                where s.revisedTo is not null)
            select distinct e from LedgerEntry e left join fetch e.statements
            where e.id in (select c.id from Chain c)
            """)
    List<LedgerEntry> entriesAndSuccessors(Collection<UUID> ids);

    /**
     * The chains of some entries, as far as readers know them: what was revised to them, so many steps back, and all that
     * any of these was revised to, be it by a statement that was struck out since.
     */
    @Query("""
            with Before as (
                select e.id as id, 0 as steps from LedgerEntry e where e.id in :ids
                union
                select s.entry.id as id, b.steps + 1 as steps from Statement s join Before b on s.revisedTo = b.id
                where b.steps < :steps and not s.entry.withheld),
            Chain as (
                select b.id as id from Before b
                union
                select s.revisedTo as id from Statement s join Chain c on s.entry.id = c.id
                where s.revisedTo is not null)
            select distinct e from LedgerEntry e left join fetch e.statements
            where e.id in (select c.id from Chain c) and not e.withheld
            """)
    List<LedgerEntry> chains(Collection<UUID> ids, int steps);

    /** An entry with all that came to it, step by step; empty when there is no such entry. */
    @Query("""
            with Chain as (
                select e.id as id from LedgerEntry e where e.id = :id
                union
                select s.entry.id as id from Statement s join Chain c on s.revisedTo = c.id where s.struckAt is null)
            select c.id from Chain c
            """)
    List<UUID> withPredecessors(UUID id);

    /** What was revised to an entry right away. */
    @Query("select distinct e from LedgerEntry e join e.statements s where s.revisedTo = :id and s.struckAt is null "
            + "order by e.id")
    List<LedgerEntry> revisedTo(UUID id);

    /** Those of some entries that somebody stands for before readers. */
    @Query("select e.id from LedgerEntry e where e.id in :ids and e.stated and not e.withheld")
    Set<UUID> statedAmong(Collection<UUID> ids);

    /** Where a figure or claim stands in the list of all. */
    @Query("select new news.dateline.evidence.LedgerPlace(e.listedOn, e.id) from LedgerEntry e "
            + "where e.id = :id and type(e) <> EventDate and e.stated and not e.withheld")
    Optional<LedgerPlace> place(UUID id);

    /** When some events happened, by each account that somebody stands for; the earliest date first. */
    @Query("select distinct d from EventDate d left join fetch d.statements where d.eventId in :events and d.stated "
            + "order by " + IN_TIME)
    List<EventDate> datesOf(Collection<UUID> events);

    /** With those besides that nobody stands for any more. */
    @Query("select distinct d from EventDate d left join fetch d.statements where d.eventId in :events " + "order by "
            + IN_TIME)
    List<EventDate> allDatesOf(Collection<UUID> events);

    /** With those besides that nobody stands for any more, for the desk. */
    @Query("select distinct d from EventDate d left join fetch d.statements where d.eventId = :event " + "order by "
            + IN_TIME)
    List<EventDate> allDatesOf(UUID event);

    /**
     * The dates of those events that began last, of all that took place in a region or anything below it, or that
     * somebody took part in; the earliest first.
     */
    @Query("select distinct d from EventDate d left join fetch d.statements where d.stated and d.eventId in ("
            + "select l.eventId from EventListing l where l.conceptId = :concept order by l.beganOn desc limit :most) "
            + "order by " + IN_TIME)
    List<EventDate> latestDates(UUID concept, int most);

    /** The figures and claims that are about a concept or anything below it, or that it said, the latest first. */
    @Query(
            "select l.entryId from LedgerListing l where l.conceptId = :concept order by l.listedOn desc, l.entryId desc")
    List<UUID> concerning(UUID concept, Limit limit);

    /** The figures of which something was stated last, the latest first; among the last hundred statements of any. */
    @Query(nativeQuery = true, value = """
            select entry_id
            from (
                select entry_id, slug, statement.recorded_at
                from statement join ledger_entry on ledger_entry.id = entry_id
                where struck_at is null and kind = 'FIGURE' and not withheld
                order by statement.recorded_at desc limit 100) stated
            group by entry_id, slug
            order by max(recorded_at) desc, slug
            """)
    List<UUID> figuresLatelyChanged(Limit limit);

    /** The concepts of some kinds that any figure or claim is about, or that stated one; what it costs grows with the concepts alone. */
    @Query("select c.id from Concept c where c.kind in :kinds "
            + "and exists (select 1 from LedgerListing l where l.conceptId = c.id)")
    Set<UUID> conceptsConcerned(Collection<Kind> kinds);
}
