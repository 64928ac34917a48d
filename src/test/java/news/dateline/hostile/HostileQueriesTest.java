package news.dateline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.search.DeskQuery;
import news.dateline.search.DeskSearch;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import news.dateline.search.StorySearch;
import news.dateline.story.StoryFilter;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is searched for, and by whichever way, is answered soon or refused. */
@PortalTest
class HostileQueriesTest {

    /** Many times what it takes, as a machine that does other things too may need. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final List<String> WAYS = List.of(
            "/search?q=",
            "/ru/search?sort=newest&q=",
            "/search?region=",
            "/search?from=2022-01-01&q=",
            "/search/suggestions?q=",
            "/search.atom?q=",
            "/search.json?q=",
            "/api/v1/stories?q=",
            "/api/v1/stories?topic=",
            "/api/v1/concepts?q=");

    @LocalServerPort
    private int port;

    @Autowired
    private StorySearch search;

    @Autowired
    private DeskSearch desk;

    static Stream<String> queries() {
        return HostileQueries.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isAnsweredOrRefused(String query) {
        Browser browser = new Browser(port);
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        for (String way : WAYS) {
            Instant start = Instant.now();
            assertThat(browser.get(way + encoded).status()).as(way).isIn(200, 400);
            assertThat(Duration.between(start, Instant.now())).as(way).isLessThan(LONGEST);
        }
    }

    /** Long ones do not come so far in an address. */
    @ParameterizedTest
    @MethodSource("queries")
    void isSearchedForHoweverLongItIs(String query) throws Exception {
        Instant start = Instant.now();
        for (Sort sort : List.of(Sort.RELEVANCE, Sort.NEWEST)) {
            assertThat(search.find(new StoryQuery(query, Map.of(), StoryQuery.Days.ALL, sort, null))
                            .total())
                    .isNotNegative();
        }
        DeskQuery asked = new DeskQuery(query, new StoryFilter(null, null, null, List.of()), Sort.RELEVANCE, null);
        if (asked.hasWords()) {
            Eventually.get(() -> desk.find(asked), page -> page.stories() != null);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }
}
