package news.dateline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The addresses of all that readers may see, in the order of the addresses, for those who walk through all of it. */
public interface PublishedAddresses extends Repository<Story, UUID> {

    String NEW_ADDRESS = "select new news.dateline.story.StoryAddress("
            + "s.translationGroup, s.language, s.appearance.urlDate, s.appearance.slug, coalesce(s.appearance.updatedAt, s.appearance.firstPublishedAt)) ";

    /** From right behind one address up to a day. */
    String STRETCH = PublishedStories.IS_PUBLIC
            + "and s.appearance.urlDate <= :until and (s.appearance.urlDate, s.appearance.slug) > (:day, :slug) ";

    String LATEST = "(select max(l.publishedAt) from Listing l where l.conceptId = c.id and l.language = :language)";

    String OF_KIND = "c.kind = :kind and c.mergedInto is null and c.slug > :slug ";

    /** The months that have stories, the latest first. It counts the whole archive. */
    @Query(
            "select new news.dateline.story.ArchiveMonth(year(s.appearance.urlDate), month(s.appearance.urlDate), count(s), "
                    + "max(coalesce(s.appearance.updatedAt, s.appearance.firstPublishedAt))) from Story s where "
                    + PublishedStories.IS_PUBLIC
                    + "group by year(s.appearance.urlDate), month(s.appearance.urlDate) order by year(s.appearance.urlDate) desc, month(s.appearance.urlDate) desc")
    List<ArchiveMonth> months();

    @Query(NEW_ADDRESS + "from Story s where " + STRETCH + "order by s.appearance.urlDate, s.appearance.slug")
    List<StoryAddress> stories(LocalDate day, String slug, LocalDate until, Limit limit);

    /** The address that many stories further on; empty when there are fewer. */
    @Query(NEW_ADDRESS + "from Story s where " + STRETCH
            + "order by s.appearance.urlDate, s.appearance.slug limit 1 offset :skipped")
    Optional<StoryAddress> skip(LocalDate day, String slug, LocalDate until, int skipped);

    /** Each story of a stretch, up to and with one address, that has translations, as often as it has. */
    @Query(
            "select new news.dateline.story.StoryAddress("
                    + "t.translationGroup, t.language, t.appearance.urlDate, t.appearance.slug, coalesce(t.appearance.updatedAt, t.appearance.firstPublishedAt)) "
                    + "from Story s join Story t on t.translationGroup = s.translationGroup and t.id <> s.id where "
                    + PublishedStories.IS_PUBLIC + "and t.status = news.dateline.story.Status.PUBLISHED "
                    + "and (s.appearance.urlDate, s.appearance.slug) > (:day, :slug) and (s.appearance.urlDate, s.appearance.slug) <= (:lastDay, :lastSlug)")
    List<StoryAddress> translations(LocalDate day, String slug, LocalDate lastDay, String lastSlug);

    /** The kinds of concept; it looks for the latest story about each concept there is. */
    @Query("select new news.dateline.story.KindAddresses(c.kind, count(c), max(c.recordedAt), max(" + LATEST + ")) "
            + "from Concept c where c.mergedInto is null group by c.kind")
    List<KindAddresses> kinds(String language);

    @Query("select new news.dateline.story.ConceptAddress(c.slug, c.recordedAt, " + LATEST + ") "
            + "from Concept c where " + OF_KIND + "order by c.slug")
    List<ConceptAddress> concepts(Kind kind, String slug, String language, Limit limit);

    /** The slug that many concepts further on; empty when there are fewer. */
    @Query("select c.slug from Concept c where " + OF_KIND + "order by c.slug limit 1 offset :skipped")
    Optional<String> skip(Kind kind, String slug, int skipped);
}
