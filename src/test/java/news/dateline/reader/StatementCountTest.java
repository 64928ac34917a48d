package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.testing.Browser;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No page asks more of the database because there is more in it. */
@PortalTest
class StatementCountTest {

    private static final int MOST = 12;

    private static final List<String> PAGES = List.of(
            "/",
            PageTypes.LEAD,
            PageTypes.LEAD + "/card.png",
            "/regions",
            "/regions/kazakhstan",
            "/regions/asia",
            "/regions/almaty",
            "/topics",
            "/topics/civil-unrest",
            "/people/kassym-jomart-tokayev",
            "/organisations/csto",
            "/events/masimov-dismissed",
            "/archive",
            "/archive/2022",
            "/archive/2022/01",
            "/archive/2022/01/09",
            "/storylines",
            "/storylines/kazakhstan-january-2022",
            "/figures",
            "/figures?region=asia&topic=casualties&event=prosecutors-state-death-toll&state=reported",
            "/feed.atom",
            "/regions/asia/feed.atom",
            "/regions/asia/feed.json",
            "/storylines/kazakhstan-january-2022/feed.atom",
            "/sitemap.xml",
            "/sitemap-stories-2022-01.xml",
            "/sitemap-people.xml",
            "/sitemap-news.xml");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    @Test
    void isSmallAndTheSameWithTenThousandStories() {
        Map<String, Integer> before = counts();
        assertThat(before)
                .allSatisfy((page, count) -> assertThat(count).as(page).isBetween(1, MOST));
        addStories(10_000);

        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String page : PAGES) {
            statements.forget();
            assertThat(new Browser(port).get(page).status()).as(page).isEqualTo(200);
            counts.put(page, statements.seen().size());
        }
        return counts;
    }

    // Copies of a built-in story, long before it, listed with the concepts whose pages are counted.
    private void addStories(int number) {
        database.sql("""
                insert into story (id, translation_group, language, zone, status, url_date, slug,
                    storyline_id, working_revision_id, public_revision_id, first_published_at, created_by,
                    created_at, changed_at, version)
                select numbered.id, numbered.id, language, zone, 'PUBLISHED', date '1999-01-01', 'copy-' || number,
                    storyline_id, working_revision_id, public_revision_id,
                    timestamptz '1999-01-01' + number * interval '1 minute', created_by, created_at,
                    created_at, 0
                from story lead cross join (
                    select number, gen_random_uuid() as id from generate_series(1, :number) number) numbered
                where lead.slug = 'kazakhstan-crisis-heightens-instability-in-central-asia'
                """).param("number", number).update();
        // Otherwise each foreign key is looked for as if there were still a few stories only.
        database.sql("analyze story").update();
        database.sql("""
                insert into story_listing (concept_id, language, published_at, story_id)
                select concept_id, copy.language, copy.first_published_at, copy.id
                from story copy, story lead join story_listing listing on listing.story_id = lead.id
                    join concept on concept.id = concept_id
                where copy.url_date = '1999-01-01' and copy.slug like 'copy-%' and concept.slug in (:slugs)
                    and lead.slug = 'kazakhstan-crisis-heightens-instability-in-central-asia'
                """).param("slugs", slugs()).update();
        database.sql("""
                insert into ledger_mark (entry_id, language, published_at, story_id)
                select entry_id, copy.language, copy.first_published_at, copy.id
                from story copy, story lead join ledger_mark mark on mark.story_id = lead.id
                where copy.url_date = '1999-01-01' and copy.slug like 'copy-%'
                    and lead.slug = 'kazakhstan-crisis-heightens-instability-in-central-asia'
                """).update();
        database.sql("analyze story_listing, ledger_mark").update();
    }

    private static List<String> slugs() {
        return PAGES.stream()
                .map(page -> page.replaceAll("[?].*|/feed.*", "").replaceAll(".*/", ""))
                .toList();
    }

    @AfterEach
    void removeStories() {
        database.sql("delete from story_listing using story where story_id = id and url_date = '1999-01-01'")
                .update();
        database.sql("delete from ledger_mark using story where story_id = id and url_date = '1999-01-01'")
                .update();
        // Otherwise each story is looked for among all that is deleted, but still there.
        database.sql("vacuum analyze story_listing, ledger_mark").update();
        database.sql("delete from story where url_date = '1999-01-01'").update();
    }
}
