package news.dateline.feed.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.concept.Person;
import news.dateline.shared.SiteAddress;
import news.dateline.story.PublishedAddresses;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SitemapTest {

    private static final SitemapLimits FEW = new SitemapLimits(6, 4);

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PublishedAddresses addresses;

    @Autowired
    private SiteAddress site;

    @Test
    void namesEveryPartAndWhenItLastChanged() {
        Sitemap index = sitemap("/sitemap.xml");

        assertThat(index.root()).isEqualTo("sitemapindex");
        assertThat(index.paths())
                .contains("/sitemap-pages.xml", "/sitemap-stories-2022-01.xml")
                .contains("/sitemap-regions.xml", "/sitemap-topics.xml", "/sitemap-people.xml")
                .contains("/sitemap-organisations.xml", "/sitemap-events.xml");
        assertThat(index.entries())
                .allSatisfy(entry -> assertThat(entry.changed()).isNotNull());
    }

    @Test
    void hasOnlyPartsThatAreThereAndOnlyPagesThatAreThere() {
        Browser browser = new Browser(port);

        for (String part : sitemap("/sitemap.xml").paths()) {
            assertThat(sitemap(part).paths()).as(part).isNotEmpty().doesNotHaveDuplicates();
            String page = sitemap(part).paths().get(0);
            assertThat(browser.get(page).path()).as(part).isEqualTo(page);
            assertThat(browser.get(page).status()).as(page).isEqualTo(200);
        }
    }

    @Test
    void namesAStoryWithItsTranslations() {
        Sitemap stories = sitemap("/sitemap-stories-2022-01.xml");
        String russian = "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii";

        assertThat(stories.entry(PageTypes.LEAD).alternates()).containsOnlyKeys("en", "ru");
        assertThat(stories.entry(russian).alternates())
                .isEqualTo(stories.entry(PageTypes.LEAD).alternates());
        assertThat(stories.entry("/stories/2022/01/08/xi-offers-tokayev-support")
                        .alternates())
                .isEmpty();
    }

    @Test
    void namesAConceptInEveryLanguage() {
        Sitemap people = sitemap("/sitemap-people.xml");

        assertThat(people.entry("/kk/people/kassym-jomart-tokayev").alternates())
                .containsOnlyKeys("en", "ru", "kk", "x-default")
                .isEqualTo(people.entry("/people/kassym-jomart-tokayev").alternates());
    }

    @Test
    void namesEachStorylineAndWhenItsNewestStoryLastChanged() {
        Sitemap pages = sitemap("/sitemap-pages.xml");
        String line = "/storylines/kazakhstan-january-2022";

        assertThat(pages.paths()).contains("/", "/ru/figures", "/kk/archive", "/storylines", "/about");
        assertThat(pages.paths())
                .contains("/archive/2022/01", "/ru/archive/2022/01")
                .doesNotContain("/kk/archive/2022/01");
        assertThat(pages.entry(line).changed()).isEqualTo("2022-01-16T03:00:00Z");
        assertThat(pages.entry("/kk" + line).changed()).isBefore("2022-01-10T00:00:00Z");
        assertThat(pages.entry(line).alternates()).containsOnlyKeys("en", "ru", "kk", "x-default");
    }

    @Test
    void saysThatAConceptChangedWhenAStoryAboutItCameOut() {
        Person person = newsroom.person("Newly written about");
        String path = "/people/" + person.slug();
        UUID story = newsroom.publish("News", "", "", person.id());

        Sitemap people = sitemap("/sitemap-people.xml");
        assertThat(people.entry(path).changed()).isAfter(person.recordedAt());
        assertThat(people.entry("/kk" + path).changed()).isEqualTo(person.recordedAt());
        assertThat(sitemap("/sitemap.xml").entry("/sitemap-people.xml").changed())
                .isAfterOrEqualTo(people.entry(path).changed());

        newsroom.withdraw(story);
        assertThat(sitemap("/sitemap-people.xml").entry(path).changed()).isEqualTo(person.recordedAt());
    }

    @Test
    void leavesOutWhatWasWithdrawnOrMerged() {
        Person kept = newsroom.person("Kept");
        Person merged = newsroom.person("Merged");
        database.sql("update concept set merged_into = ? where id = ?")
                .params(kept.id(), merged.id())
                .update();
        String word = Newsroom.word();
        UUID story = newsroom.publish(word, "", "");
        String part = storiesOf(story);
        assertThat(sitemap(part).paths()).anyMatch(path -> path.contains(word));

        newsroom.withdraw(story);

        assertThat(sitemap(part).paths()).noneMatch(path -> path.contains(word));
        assertThat(sitemap("/sitemap-news.xml").paths()).noneMatch(path -> path.contains(word));
        assertThat(sitemap("/sitemap-people.xml").paths())
                .contains("/people/" + kept.slug())
                .doesNotContain("/people/" + merged.slug());
    }

    @Test
    void splitsAMonthThatIsTooLongForOne() {
        addStories(13);
        YearMonth month = YearMonth.of(1998, 3);
        StorySitemap stories = new StorySitemap(addresses, site, FEW);

        List<Sitemap> parts = parts("/sitemap-stories-1998-03.xml")
                .map(after -> written(out -> stories.write(month, StoryPlace.parse(after, month), out)))
                .toList();

        assertThat(parts).extracting(part -> part.entries().size()).containsExactly(6, 6, 1);
        assertThat(parts.stream().flatMap(part -> part.paths().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        sitemap("/sitemap-stories-1998-03.xml").paths());
    }

    @Test
    void needsNoFurtherPartForAMonthThatFillsOne() {
        addStories(6);

        assertThat(parts("/sitemap-stories-1998-03.xml")).hasSize(1);
    }

    @Test
    void splitsAKindThatIsTooLongForOne() {
        ConceptSitemap people = new ConceptSitemap(addresses, site, FEW);

        List<Sitemap> parts = parts("/sitemap-people.xml")
                .map(after -> written(out -> people.write(Kind.PERSON, after, out)))
                .toList();

        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts).allSatisfy(part -> assertThat(part.entries()).hasSizeBetween(1, 6));
        assertThat(parts.stream().flatMap(part -> part.paths().stream()))
                .containsExactlyElementsOf(sitemap("/sitemap-people.xml").paths());
    }

    /** Behind what each part of a sitemap begins; null for the first. */
    private Stream<@Nullable String> parts(String path) {
        Sitemap index = written(out -> new SitemapIndex(addresses, site, FEW).write(out));
        return index.paths().stream()
                .filter(part -> part.split("\\?")[0].equals(path))
                .map(part -> part.equals(path) ? null : part.substring(path.length() + "?after=".length()));
    }

    @FunctionalInterface
    private interface Writing {

        void to(SitemapOutput out) throws Exception;
    }

    private static Sitemap written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(() -> out);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return Sitemap.read(new StringReader(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void hasTheNewsOfTwoDaysForGoogle() {
        String recent = Newsroom.word();
        String old = Newsroom.word();
        newsroom.publish("ru", "Recent " + recent, "", "");
        UUID before = newsroom.publish("Old " + old, "", "");
        database.sql("update story set first_published_at = now() - interval '49 hours' where id = ?")
                .param(before)
                .update();

        Sitemap news = sitemap("/sitemap-news.xml");

        assertThat(news.paths()).noneMatch(path -> path.contains(old));
        assertThat(news.news(recent)).satisfies(story -> {
            assertThat(story.title()).isEqualTo("Recent " + recent);
            assertThat(story.language()).isEqualTo("ru");
            assertThat(story.publication()).isEqualTo("Dateline");
            assertThat(story.published()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/sitemap-stories-2022-13.xml, 400",
        "/sitemap-stories-1901-01.xml, 404",
        "/sitemap-stories-2022-01.xml?after=nonsense, 400",
        "/sitemap-stories-2022-01.xml?after=2022-01-40/x, 400",
        "/sitemap-stories-2022-01.xml?after=2021-01-01/x, 400",
        "/sitemap-people.xml?after=%00, 400",
        "/sitemap-people.xml?after=zzzzzzzzzz, 404",
        "/ru/sitemap.xml, 404",
        "/kk/robots.txt, 404"
    })
    void answersToNoOtherAddress(String path, int status) {
        assertThat(new Browser(port).get(path).status()).isEqualTo(status);
    }

    @Test
    void isNamedInRobotsTxtWhichKeepsCrawlersOffTheDeskAndTheSearch() {
        Page page = new Browser(port).get("/robots.txt");

        assertThat(page.header("Content-Type")).startsWith("text/plain");
        assertThat(page.response().body().lines())
                .startsWith("User-agent: *")
                .contains("Disallow: /admin", "Disallow: /login", "Disallow: /search", "Disallow: /ru/search")
                .doesNotContain("Disallow: /")
                .anyMatch(line -> line.startsWith("Sitemap: http") && line.endsWith("/sitemap.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml", "/sitemap-news.xml", "/robots.txt"})
    void setsNoCookie(String path) {
        assertThat(new Browser(port).get(path).header("Set-Cookie")).isEmpty();
    }

    private Sitemap sitemap(String path) {
        Page page = new Browser(port).get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("application/xml");
        return Sitemap.read(new StringReader(page.response().body()));
    }

    private String storiesOf(UUID story) {
        return "/sitemap-stories-"
                + database.sql("select to_char(url_date, 'YYYY-MM') from story where id = ?")
                        .param(story)
                        .query(String.class)
                        .single()
                + ".xml";
    }

    private void addStories(int number) {
        database.sql("""
                insert into story (id, translation_group, language, zone, status, url_date, slug,
                    working_revision_id, public_revision_id, first_published_at, created_by, created_at,
                    changed_at, version)
                select copy.id, copy.id, language, zone, 'PUBLISHED', date '1998-03-01' + number % 31,
                    'copy-' || number, working_revision_id, public_revision_id, timestamptz '1998-03-01',
                    created_by, created_at, created_at, 0
                from story cross join (
                    select number, gen_random_uuid() as id from generate_series(1, :number) number) copy
                where slug = 'kazakhstan-crisis-heightens-instability-in-central-asia'
                """).param("number", number).update();
    }

    @AfterEach
    void removeStories() {
        database.sql("delete from story where first_published_at = timestamptz '1998-03-01'")
                .update();
    }
}
