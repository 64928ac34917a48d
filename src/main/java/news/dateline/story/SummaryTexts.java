package news.dateline.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What editors told of storylines over time. */
public interface SummaryTexts extends Repository<SummaryText, SummaryText.Key> {

    /** What was told in a language, and since when. */
    record Told(String language, String text, Instant writtenAt) {}

    /** In each of some languages in which there was a summary before a time, the one that readers had then. */
    @Query("select new news.dateline.story.SummaryTexts$Told(t.language, t.text, t.writtenAt) from SummaryText t "
            + "where t.storylineId = :storyline and t.language in :languages and t.text is not null "
            + "and t.writtenAt = (select max(o.writtenAt) from SummaryText o where o.storylineId = :storyline "
            + "and o.language = t.language and o.writtenAt < :before)")
    List<Told> before(UUID storyline, Collection<String> languages, Instant before);

    /** Keeps those that a storyline has now, and of which there is none any more. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into storyline_summary_text (storyline_id, language, written_at, text)
            select storyline_id, language, changed_at, text from storyline_summary where storyline_id = :storyline
            union all
            select storyline_id, language, :now, null
            from (
                select distinct on (language) storyline_id, language, text from storyline_summary_text
                where storyline_id = :storyline order by language, written_at desc) last
            where text is not null and language not in (
                select language from storyline_summary where storyline_id = :storyline)
            on conflict do nothing
            """)
    void keep(UUID storyline, Instant now);
}
