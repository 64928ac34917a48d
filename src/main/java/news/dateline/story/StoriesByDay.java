package news.dateline.story;

import static news.dateline.story.PublishedStories.IS_PUBLIC;
import static news.dateline.story.PublishedStories.IS_PUBLIC_IN_SQL;
import static news.dateline.story.PublishedStories.NEWER;
import static news.dateline.story.PublishedStories.OF_LANGUAGE;
import static news.dateline.story.PublishedStories.OLDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The published stories of a language by the days in their addresses. */
public interface StoriesByDay extends Repository<Story, UUID> {

    record Day(LocalDate date, long stories) {}

    String PUBLISHED = "from Story s where " + IS_PUBLIC + "and s.language = :language ";

    String OF_DAY = OF_LANGUAGE + "and s.appearance.urlDate = :day ";

    @Query(OF_DAY + OLDER)
    List<StorySummary> older(String language, LocalDate day, Instant time, UUID id, Limit limit);

    @Query(OF_DAY + NEWER)
    List<StorySummary> newer(String language, LocalDate day, Instant time, UUID id, Limit limit);

    default KeysetPage<StorySummary> of(String language, LocalDate day, PageKey<Cursor> key, int size) {
        return KeysetPage.read(
                key,
                size,
                StorySummary::cursor,
                (place, most) -> older(language, day, place.time(), place.id(), Limit.of(most)),
                (place, most) -> newer(language, day, place.time(), place.id(), Limit.of(most)));
    }

    /** The days from the first to the last that have stories, with their number; for as many days as a month has. */
    @Query(
            "select new news.dateline.story.StoriesByDay$Day(s.appearance.urlDate, count(*)) " + PUBLISHED
                    + "and s.appearance.urlDate between :first and :last group by s.appearance.urlDate order by s.appearance.urlDate")
    List<Day> days(String language, LocalDate first, LocalDate last);

    /** The days from the first to the last that have stories; of each it only asks whether there is one. */
    @Query(nativeQuery = true, value = """
            select to_char(day, 'YYYY-MM-DD')
            from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 day') as day
            where exists (
                select 1 from story where\s""" + IS_PUBLIC_IN_SQL + """
                and language = :language and url_date = cast(day as date))
            """)
    List<String> daysWithAny(String language, LocalDate first, LocalDate last);

    /**
     * The months that have stories, the newest first, as ISO 8601 has them. In SQL, because it asks of each month
     * whether there is one, rather than read them all.
     */
    @Query(nativeQuery = true, value = """
            with reach as (
                select cast(min(url_date) as timestamp) as first, max(url_date) as last
                from story where\s""" + IS_PUBLIC_IN_SQL + """
                and language = :language
            )
            select to_char(month, 'YYYY-MM') from reach
            cross join generate_series(date_trunc('month', first), last, interval '1 month') as month
            where exists (
                select 1 from story where\s""" + IS_PUBLIC_IN_SQL + """
                    and language = :language
                    and url_date >= cast(month as date) and url_date < cast(month + interval '1 month' as date))
            order by month desc
            """)
    List<String> months(String language);

    @Query("select max(s.appearance.urlDate) " + PUBLISHED + "and s.appearance.urlDate < :day")
    Optional<LocalDate> lastBefore(String language, LocalDate day);

    @Query("select min(s.appearance.urlDate) " + PUBLISHED + "and s.appearance.urlDate > :day")
    Optional<LocalDate> firstAfter(String language, LocalDate day);
}
