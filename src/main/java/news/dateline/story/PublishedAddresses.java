package news.dateline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The addresses of all that readers may see, in the order of the addresses, for those who walk through all of it. */
public interface PublishedAddresses extends Repository<Story, UUID> {

    String CHANGED = "coalesce(a.updatedAt, a.firstPublishedAt)";

    String FROM = "from Story s join s.appearance a where " + PublishedStories.IS_PUBLIC;

    /** From right behind one address up to a day. */
    String STRETCH = "select new news.dateline.story.StoryAddress("
            + "s.translationGroup, s.language, a.urlDate, a.slug, " + CHANGED + ") " + FROM
            + "and a.urlDate between :day and :until and (a.urlDate, a.slug) > (:day, :slug) "
            + "order by a.urlDate, a.slug ";

    String LATEST =
            "(select max(l.publishedAt) from StoryListing l where l.conceptId = c.id and l.language = :language)";

    String OF_KIND =
            "from Concept c where c.kind = :kind and " + ShownConcepts.SHOWN + "and c.slug > :slug order by c.slug ";

    /** The months that have stories, the latest first. It counts the whole archive. */
    @Query("select new news.dateline.story.ArchiveMonth(year(a.urlDate), month(a.urlDate), count(s), "
            + "max(" + CHANGED + ")) " + FROM + "group by year(a.urlDate), month(a.urlDate) "
            + "order by year(a.urlDate) desc, month(a.urlDate) desc")
    List<ArchiveMonth> months();

    @Query(STRETCH)
    List<StoryAddress> stories(LocalDate day, String slug, LocalDate until, Limit limit);

    /** The address that many stories further on; empty when there are fewer. */
    @Query(STRETCH + "limit 1 offset :skipped")
    Optional<StoryAddress> skip(LocalDate day, String slug, LocalDate until, int skipped);

    /**
     * The translations of the stories of a stretch that ends with one address. Lateral with a limit, as otherwise
     * PostgreSQL may read the whole archive to find them; the days by themselves, as it cannot guess how few rows a
     * comparison of pairs leaves.
     */
    @Query("select new news.dateline.story.StoryAddress(o.translationGroup, o.language, o.day, o.slug, o.changedAt) "
            + "from Story s join s.appearance p join lateral ("
            + "select t.translationGroup as translationGroup, t.language as language, a.urlDate as day, "
            + "a.slug as slug, " + CHANGED + " as changedAt from Story t join t.appearance a "
            + "where t.translationGroup = s.translationGroup and t.id <> s.id "
            + "and t" + PublishedStories.STATUS_IS_PUBLIC + "order by t.language limit 20) o "
            + "where " + PublishedStories.IS_PUBLIC + "and p.urlDate between :day and :lastDay "
            + "and (p.urlDate, p.slug) > (:day, :slug) and (p.urlDate, p.slug) <= (:lastDay, :lastSlug)")
    List<StoryAddress> translations(LocalDate day, String slug, LocalDate lastDay, String lastSlug);

    /** The kinds of concept; it looks for the latest story about each concept there is. */
    @Query("select new news.dateline.story.KindAddresses(c.kind, count(c), max(c.recordedAt), max(" + LATEST + ")) "
            + "from Concept c where " + ShownConcepts.SHOWN + "group by c.kind")
    List<KindAddresses> kinds(String language);

    @Query("select new news.dateline.story.ConceptAddress(c.slug, c.recordedAt, " + LATEST + ") " + OF_KIND)
    List<ConceptAddress> concepts(Kind kind, String slug, String language, Limit limit);

    /** The slug that many concepts further on; empty when there are fewer. */
    @Query("select c.slug " + OF_KIND + "limit 1 offset :skipped")
    Optional<String> skip(Kind kind, String slug, int skipped);
}
