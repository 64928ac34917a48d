package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.shared.paging.Cursor;
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
    private static final String SLUG = PageTypes.LEAD.substring(PageTypes.LEAD.lastIndexOf('/') + 1);

    private static final List<String> PAGES = List.of(
            "/",
            PageTypes.LEAD,
            PageTypes.LEAD + "/card.png",
            PageTypes.LEAD + "/history",
            "/regions",
            "/regions/kazakhstan",
            "/regions/asia",
            "/regions/almaty",
            "/topics",
            "/topics/civil-unrest",
            "/people/kassym-jomart-tokayev",
            "/organisations/csto",
            "/organisations/csto/connections",
            "/people/kassym-jomart-tokayev/connections",
            "/events/masimov-dismissed",
            "/archive",
            "/archive/2022",
            "/archive/2022/01",
            "/archive/2022/01/09",
            "/storylines",
            "/storylines/kazakhstan-january-2022",
            "/storylines/kazakhstan-january-2022?since=2022-01-08",
            "/storylines/kazakhstan-january-2022/timeline",
            "/figures",
            "/corrections",
            "/about",
            "/figures?region=asia&topic=casualties&event=prosecutors-state-death-toll&state=reported",
            "/feed.atom",
            "/regions/asia/feed.atom",
            "/regions/asia/feed.json",
            "/storylines/kazakhstan-january-2022/feed.atom",
            "/sitemap.xml",
            "/sitemap-stories-2022-01.xml",
            "/sitemap-people.xml",
            "/sitemap-news.xml");

    private static final Cursor AMONG_THE_COPIES = new Cursor(Instant.parse("1999-01-04T00:00:00Z"), new UUID(0, 0));
    private static final List<String> INSIDE_LISTS = List.of(
            "/regions/kazakhstan",
            "/people/kassym-jomart-tokayev",
            "/organisations/csto",
            "/topics/civil-unrest",
            "/storylines/kazakhstan-january-2022");

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
                .allSatisfy((page, count) -> assertThat(count).as(page).isBetween(page.equals("/about") ? 0 : 1, MOST));
        addStories(10_000);

        assertThat(counts()).isEqualTo(before);
        assertThat(INSIDE_LISTS.stream()
                        .flatMap(page ->
                                Stream.of(page + "?after=" + AMONG_THE_COPIES, page + "?before=" + AMONG_THE_COPIES)))
                .allSatisfy(page -> assertThat(count(page)).as(page).isBetween(1, MOST));
    }

    @Test
    void isSmallForAStoryThatHasEverything() {
        int withoutExtras = count(PageTypes.LEAD);
        illustrateAndCorrectTheLead();

        assertThat(count(PageTypes.LEAD)).isEqualTo(withoutExtras + 2).isLessThanOrEqualTo(MOST);
        assertThat(count("/kk" + PageTypes.LEAD)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void isSmallForAStoryThatIsAtHomeInAnotherLanguage() {
        assertThat(count("/ru" + PageTypes.LEAD) - count(PageTypes.TRANSLATION)).isLessThanOrEqualTo(4);
    }

    @Test
    void isTheSameForFiguresThatFollowOnOneAnother() {
        assertThat(count("/figures?event=prosecutors-state-death-toll"))
                .isEqualTo(count("/figures?event=csto-troops-deployed"));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PAGES.forEach(page -> counts.put(page, count(page)));
        return counts;
    }

    private int count(String page) {
        statements.forget();
        assertThat(new Browser(port).get(page).status()).as(page).isEqualTo(200);
        return statements.seen().size();
    }

    @Test
    void isSmallForAStoryThatHasAHistoryBesides() {
        illustrateAndCorrectTheLead();
        int withoutHistory = count(PageTypes.LEAD);
        numberTheLead(2);

        assertThat(count(PageTypes.LEAD)).isEqualTo(withoutHistory + 1).isLessThanOrEqualTo(MOST);
    }

    private void numberTheLead(int number) {
        database.sql("update revision set number = ? from story where revision.id = public_revision_id and slug = ?")
                .params(number, SLUG)
                .update();
    }

    private void illustrateAndCorrectTheLead() {
        UUID id = UUID.randomUUID();
        database.sql("""
                with picture as (
                    insert into picture (id, hash, suffix, width, height, credit, caption, alt, added_by, recorded_at,
                        version)
                    select :id, md5(cast(:id as text)) || md5(cast(:id as text)), 'jpg', 600, 400, 'Of the lead', '',
                        'A square', id, now(), 0
                    from account limit 1 returning id),
                correction as (
                    insert into correction (id, story_id, revision_id, language, note, recorded_at)
                    select :id, id, public_revision_id, language, 'It was Tuesday.', now() from story where slug = :slug),
                story as (update story set updated_at = now() where slug = :slug returning public_revision_id)
                update revision set picture_id = :id from story where revision.id = public_revision_id
                """).param("id", id).param("slug", SLUG).update();
    }

    @AfterEach
    void restoreTheLead() {
        numberTheLead(1);
        database.sql("""
                update revision set picture_id = null from story where revision.id = public_revision_id and slug = ?
                """).param(SLUG).update();
        database.sql("delete from picture where credit = 'Of the lead'").update();
        database.sql("delete from correction using story where story_id = story.id and slug = ?")
                .param(SLUG)
                .update();
        database.sql("update story set updated_at = null where slug = ?")
                .param(SLUG)
                .update();
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
