package news.dateline.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.search.StorySearch;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SearchPageTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @Test
    void aPublishedStoryIsFoundWithItsWordsMarked() throws Exception {
        String word = Newsroom.word();
        newsroom.publish("The " + word + " crisis", "What it means", "");
        Document page = waitFor("q=" + word, 1);
        assertThat(page.title()).startsWith(word + " – Search");
        assertThat(page.select(".search__total").text()).isEqualTo("One story");
        Element link = page.selectFirst(".hit__headline a");
        assertThat(link.text()).isEqualTo("The " + word + " crisis");
        assertThat(link.select("mark").text()).isEqualTo(word);
        assertThat(link.attr("href")).endsWith("/the-" + word + "-crisis");
        assertThat(page.select(".hit__passage").text()).isEqualTo("What it means");
    }

    @Test
    void hostileTextIsEscaped() throws Exception {
        String word = Newsroom.word();
        newsroom.publish("<script>a</script> " + word, "<mark>&amp; \uE000no\uE001</mark> " + word, "");
        Document page = waitFor("q=" + word, 1);
        Element hit = page.selectFirst(".hit");
        assertThat(hit.select("script")).isEmpty();
        assertThat(hit.select(".hit__headline").text()).isEqualTo("<script>a</script> " + word);
        assertThat(hit.select(".hit__passage").text()).isEqualTo("<mark>&amp; no</mark> " + word);
        assertThat(hit.select("mark").eachText()).containsExactly(word, word);
        String echoed = body("q=" + encoded("\"><script>a</script>"));
        assertThat(Jsoup.parse(echoed).select("main script")).isEmpty();
    }

    @Test
    void filtersNarrowAndCanBeRemoved() throws Exception {
        String word = Newsroom.word();
        var country = newsroom.region(word + "-country", null, word + " country");
        var city = newsroom.region(word + "-city", country.id(), word + " city");
        var person = newsroom.person(word + "-person", "Some One");
        newsroom.publish("In the city " + word, "", "", city.id(), person.id());
        newsroom.publish("Elsewhere " + word, "", "");
        waitFor("q=" + word, 2);
        String query = "q=" + word + "&topic=&region=" + country.slug() + "&person=" + person.slug();
        Document page = Jsoup.parse(body(query));
        assertThat(page.select(".hit__headline").eachText()).containsExactly("In the city " + word);
        assertThat(page.select(".hit__filed a").eachAttr("href"))
                .containsExactly("/regions/" + city.slug(), "/topics/newsroom");
        assertThat(page.select("select[name=region] option[selected]").val()).isEqualTo(country.slug());
        assertThat(page.select("input[type=hidden][name=person]").val()).isEqualTo(person.slug());
        assertThat(page.select(".search__remove").eachAttr("href"))
                .containsExactly(
                        "/search?q=" + word + "&person=" + person.slug(),
                        "/search?q=" + word + "&region=" + country.slug());
        assertThat(page.select("select[name=region] option[value=" + city.slug() + "]")
                        .text())
                .endsWith(word + " city");
        assertThat(page.select("option[value=" + country.slug() + "] + option").val())
                .isEqualTo(city.slug());
    }

    @Test
    void countsAddAndRemoveFilters() throws Exception {
        String word = Newsroom.word();
        var city = newsroom.region(word + "-city", null, word + " city");
        newsroom.publish("In the city " + word, "", "", city.id());
        newsroom.publish("Elsewhere " + word, "", "");
        Document all = waitFor("q=" + word, 2);
        Element choice = all.selectFirst(".choices a:contains(" + word + " city)");
        assertThat(choice.attr("href")).isEqualTo("/search?q=" + word + "&region=" + city.slug());
        assertThat(choice.parent().select(".choices__count").text()).isEqualTo("1");
        Element chosen =
                Jsoup.parse(body("q=" + word + "&region=" + city.slug())).selectFirst(".choices a[aria-current]");
        assertThat(chosen.attr("href")).isEqualTo("/search?q=" + word);
    }

    @Test
    void storiesAreNarrowedToDays() throws Exception {
        String word = Newsroom.word();
        newsroom.publish("Today " + word, "", "");
        waitFor("q=" + word, 1);
        Document page = Jsoup.parse(body("q=" + word + "&from=2020-01-01&to=2020-01-31"));
        assertThat(page.select(".hit")).isEmpty();
        assertThat(page.select(".search__filters a").attr("href")).isEqualTo("/search?q=" + word);
        assertThat(page.select(".search__none a").eachAttr("href")).contains("/search?q=" + word);
        assertThat(Jsoup.parse(body("q=" + word + "&from=2020-01-01")).select(".hit"))
                .hasSize(1);
        assertThat(Jsoup.parse(body("q=" + word + "&from=then&to=2022-02-30"))
                        .select(".search__unknown li")
                        .eachText())
                .containsExactly(
                        "“then” is no date: write it as 2022-01-09.",
                        "“2022-02-30” is no date: write it as 2022-01-09.");
    }

    @Test
    void whatIsNotWantedLeadsToNoPage() throws Exception {
        assertThat(Jsoup.parse(body("q=tokayev+-nazarbayev"))
                        .select(".search__named a")
                        .eachAttr("href"))
                .contains("/people/kassym-jomart-tokayev")
                .doesNotContain("/people/nursultan-nazarbayev");
        assertThat(Jsoup.parse(body("q=-masimov")).select(".search__named a")).isEmpty();
    }

    @Test
    void aNameLeadsToItsPage() throws Exception {
        String word = Newsroom.word();
        var person = newsroom.person(word, "Some " + word);
        Document page = Jsoup.parse(body("q=" + word));
        assertThat(page.select(".search__named a").attr("href")).isEqualTo("/people/" + person.slug());
        String wrong = word.substring(0, word.length() - 2) + "k" + word.substring(word.length() - 1);
        assertThat(Jsoup.parse(body("q=" + wrong)).select(".search__named a").attr("href"))
                .isEqualTo("/people/" + person.slug());
    }

    @Test
    void linksKeepTheLanguageOfThePage() throws Exception {
        String word = Newsroom.word();
        var region = newsroom.region(word, null, "Region", "Регион " + word);
        Document page = Jsoup.parse(get("/ru/search?region=" + region.slug()).body());
        assertThat(page.select("form").attr("action")).isEqualTo("/ru/search");
        assertThat(page.select(".search__remove").attr("href")).isEqualTo("/ru/search");
        assertThat(page.select(".search__filter").text()).isEqualTo("Регион " + word);
    }

    @Test
    void whatDoesNotExistIsSaidAndIgnored() throws Exception {
        String word = Newsroom.word();
        newsroom.publish(word, "", "");
        waitFor("q=" + word, 1);
        Document page =
                Jsoup.parse(body("q=" + word + "&region=atlantis&person=%00&topic=no%00where%7Bx%7D&sort=sideways"));
        assertThat(page.select(".search__unknown li").eachText())
                .containsExactlyInAnyOrder(
                        "There is no region called “atlantis”.",
                        "There is no topic called “no where{x}”.",
                        "Results cannot be sorted by “sideways”.");
        assertThat(page.select(".hit")).hasSize(1);
    }

    @Test
    void withoutAnythingToLookForThePageHelps() throws Exception {
        Document page = Jsoup.parse(body("q=&region="));
        assertThat(page.title()).startsWith("Search");
        assertThat(page.select(".search__help")).hasSize(1);
        assertThat(page.select(".hit, .search__none")).isEmpty();
    }

    @Test
    void whenNothingIsFoundThePageSaysWhatToDo() throws Exception {
        var region = newsroom.region("Nowhere");
        String word = Newsroom.word();
        newsroom.publish(word, "", "");
        waitFor("q=" + word, 1);
        Document page = Jsoup.parse(body("q=" + word + "&region=" + region.slug()));
        assertThat(page.select(".search__none h2").text()).isEqualTo("No stories found");
        assertThat(page.select(".search__none a").text()).contains("Search without “Nowhere”");
    }

    @Test
    void thePageIsNotForCrawlers() throws Exception {
        assertThat(get("/search?q=a").headers().firstValue("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void aLongListGoesOnOnTheNextPage() throws Exception {
        String word = Newsroom.word();
        int stories = StorySearch.PAGE_SIZE + 1;
        for (int i = 0; i < stories; i++) {
            newsroom.publish(word, "", "");
        }
        Document first = Eventually.get(
                () -> Jsoup.parse(body("q=" + word)),
                page -> page.select(".search__total").text().equals(stories + " stories"));
        assertThat(first.select(".hit")).hasSize(StorySearch.PAGE_SIZE);
        String next = first.select("a[rel=next]").attr("href");
        Document second = Jsoup.parse(get(next).body());
        assertThat(second.select(".hit")).hasSize(1);
        HttpResponse<String> back = get(second.select("a[rel=prev]").attr("href"));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location")).hasValue("/search?q=" + word);
        assertThat(get("/search?q=a&after=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void whatWasRenamedIsFollowedBeforeAnythingIsLookedFor() throws Exception {
        String word = Newsroom.word();
        var region = newsroom.region(word + "-now", null, "Now " + word);
        database.sql("insert into former_slug (kind, slug, concept_id) values ('REGION', ?, ?)")
                .params(word + "-before", region.id())
                .update();
        HttpResponse<String> moved = get("/search?region=" + word + "-before&after=nonsense");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/search?region=" + word + "-now");
    }

    @Test
    void yearsNarrowAndOpenIntoShorterStretches() throws Exception {
        Document all = Jsoup.parse(body("storyline=kazakhstan-january-2022"));
        Element year = all.selectFirst("section:has(#choices-year) a");
        assertThat(year.text()).isEqualTo("2022");
        assertThat(year.attr("href"))
                .isEqualTo("/search?storyline=kazakhstan-january-2022&from=2022-01-01&to=2022-12-31");
        Document chosen = Jsoup.parse(get(year.attr("href")).body());
        Element same = chosen.selectFirst("section:has(#choices-year) a[aria-current]");
        assertThat(same.attr("href")).isEqualTo("/search?storyline=kazakhstan-january-2022");
        assertThat(year.parent().select(".choices__count").text())
                .isEqualTo(chosen.select(".search__total").text().replaceAll("\\D", ""));
        List<String> days = Jsoup.parse(body("storyline=kazakhstan-january-2022&from=2022-01-05&to=2022-01-08"))
                .select(".histogram__bars a")
                .eachAttr("href");
        assertThat(days).isNotEmpty().allMatch(bar -> bar.matches(".*from=2022-01-0[5-8]&to=2022-01-0[5-8]"));
    }

    @Test
    void signsAreNothingToLookFor() throws Exception {
        for (String signs : List.of("((((", "*", "\u202E\u2066", "😀")) {
            Document page = Jsoup.parse(body("q=" + encoded(signs)));
            assertThat(page.select(".search__help")).as(signs).hasSize(1);
            assertThat(page.select(".hit, .choices")).as(signs).isEmpty();
        }
        assertThat(Jsoup.parse(body("q=((((")).select(".search__unknown").text())
                .isEqualTo("“((((” has no word in it that could be looked for.");
    }

    @Test
    void whatTurnsTextAroundIsNotEchoed() throws Exception {
        assertThat(body("q=" + encoded("turned\u202Earound \u2067here"))).doesNotContain("\u202E", "\u2067");
    }

    @Test
    void moreValuesThanAreLookedAtAreNotLeftOutSilently() throws Exception {
        String many = IntStream.range(0, 22).mapToObj(i -> "region=r" + i).collect(Collectors.joining("&"));
        assertThat(Jsoup.parse(body(many)).select(".search__unknown li").eachText())
                .hasSize(21)
                .contains("Filters of a kind are too many: “r20” and what follows are left out.");
    }

    @Test
    void aPageCostsFewStatementsHoweverManyHitsItHas() throws Exception {
        String word = Newsroom.word();
        var region = newsroom.region(word, null, "Region");
        var person = newsroom.person(word, "Person");
        var organisation = newsroom.organisation(word, "Organisation");
        String query = "q=" + word + "&region=" + word + "&person=" + word + "&organisation=" + word;
        newsroom.publish(word, "", "", region.id(), person.id(), organisation.id());
        waitFor(query, 1);
        int one = statementsOf(query);
        for (int i = 1; i < StorySearch.PAGE_SIZE; i++) {
            newsroom.publish(word, "", "", region.id(), person.id(), organisation.id());
        }
        waitFor(query, StorySearch.PAGE_SIZE);
        assertThat(statementsOf(query)).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private int statementsOf(String query) throws Exception {
        statements.forget();
        body(query);
        return statements.seen().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%22",
                "*",
                "((",
                "%2B-",
                "%00",
                "%F0%9F%98%80",
                "a%00b",
                "-",
                "-a",
                "%5C",
                "~",
                "a~2",
                "%3F",
                "AND",
                "%22%22",
                "a*",
                "()",
                "%7B0%7D",
                "%27"
            })
    void nonsenseIsAnsweredAsAnyOtherSearch(String words) throws Exception {
        body("q=" + words);
    }

    @Test
    void longNonsenseIsAnsweredAsAnyOtherSearch() throws Exception {
        body("q=" + "a+".repeat(2500));
        body("q=" + "(".repeat(5000));
        body("q=" + "%22+".repeat(1200));
        body("q=" + "x".repeat(5000) + "&sort=sideways&region=" + "y".repeat(1000));
        body("region=a" + "&region=b".repeat(300));
    }

    private Document waitFor(String query, int hits) throws Exception {
        return Eventually.get(
                () -> Jsoup.parse(body(query)), page -> page.select(".hit").size() == hits);
    }

    private String body(String query) throws Exception {
        HttpResponse<String> response = get("/search?" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
