package news.dateline.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import news.dateline.concept.Region;
import news.dateline.testing.DeliveryTest;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Statements;
import news.dateline.testing.Wire;
import news.dateline.testing.Wire.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DeliveryTest
class KeptPagesTest {

    private static final String LEAD = "/stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia";

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                LEAD,
                "/ru/",
                "/regions/kazakhstan",
                "/figures?region=kazakhstan",
                "/feed.atom",
                "/sitemap.xml",
                "/robots.txt"
            })
    void aPageIsMadeOnce(String path) {
        Answer first = wire.get(path);
        assertThat(first.status()).isEqualTo(200);
        statements.forget();

        Answer second = wire.get(path);

        assertThat(statements.seen()).isEmpty();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).matches("\"[\\w-]+\"").isEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=almaty", "person=karim-masimov", "organisation=global-times", "state=retracted"})
    void aNarrowedListIsKeptByItself(String query) {
        assertThat(wire.get("/figures?" + query).body())
                .contains("selected=\"selected\"")
                .isNotEqualTo(wire.get("/figures").body());
    }

    @Test
    void anyoneMayKeepItAndHasToAsk() {
        assertThat(wire.get("/").header("Cache-Control"))
                .contains("public", "max-age=0", "s-maxage=2", "stale-while-revalidate=2", "stale-if-error=864000");
        assertThat(wire.get("/").header("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void eachCodingHasItsOwnTagAndEitherIsKnownAgain() {
        Answer plain = wire.get("/");
        String packed = wire.get("/", "Accept-Encoding: br, gzip").header("ETag");

        assertThat(packed).isNotEqualTo(plain.header("ETag"));
        assertThat(wire.get("/", "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(wire.get("/", "Accept-Encoding: gzip;q=0").header("Content-Encoding"))
                .isEmpty();

        Answer known = wire.get("/", "Accept-Encoding: gzip", "If-None-Match: \"other\", W/" + packed);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.header("ETag")).isEqualTo(packed);
        assertThat(known.body()).isEmpty();
        assertThat(wire.get("/", "If-None-Match: " + packed).status()).isEqualTo(200);
    }

    @Test
    void whoAsksForTheHeadGetsTheSameHead() {
        Answer whole = wire.get("/about");
        Answer head = wire.head("/about");

        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        assertThat(head.header("Content-Length"))
                .isEqualTo(String.valueOf(whole.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void whatNoPageReadsMakesNoOtherPage() {
        String front = wire.get("/").body();
        statements.forget();

        assertThat(wire.get("/?utm_source=a&x=%3Cb%3E").body()).isEqualTo(front);

        assertThat(statements.seen()).isEmpty();
    }

    @Test
    void nothingOfWhoAsksGetsIntoAPage() {
        String word = Newsroom.word();
        Answer first = wire.get(
                "/figures?" + word + "=" + word,
                "Cookie: SESSION=" + word,
                "X-Forwarded-Host: " + word,
                "X-Forwarded-Prefix: /" + word,
                "Accept-Language: " + word,
                "User-Agent: " + word,
                "Referer: http://" + word);
        Answer topics = wire.get(
                "/topics?after=&" + word + "=1", "Host: " + word, "X-Original-URL: /" + word, "Accept: text/" + word);

        assertThat(first.body()).doesNotContain(word);
        assertThat(topics.status()).isEqualTo(200);
        assertThat(topics.body()).doesNotContain(word);
        assertThat(wire.get("/topics").headers()).noneMatch(line -> line.startsWith("Set-Cookie"));
    }

    @Test
    void ofAllWhoAskAtOnceOneHasItMade() throws Exception {
        Region region = newsroom.region("Crowdland");
        String path = "/regions/" + region.slug();
        wire.get("/regions/kazakhstan");
        statements.forget();
        wire.get("/ru" + path);
        int ofOne = statements.seen().size();
        statements.forget();

        ExecutorService readers = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Answer>> asking = Stream.generate(() -> (Callable<Answer>) () -> wire.get(path))
                    .limit(60)
                    .toList();
            for (Future<Answer> answer : readers.invokeAll(asking)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        } finally {
            readers.shutdownNow();
        }

        assertThat(statements.seen()).hasSize(ofOne);
    }

    @Test
    void whatIsPublishedShowsAtOnceWhereItBelongsAndNowhereElseIsAnythingMadeAnew() throws Exception {
        Region here = newsroom.region("Hereland");
        Region there = newsroom.region("Thereland");
        String older = Newsroom.word();
        newsroom.publish(older, "", "", there.id());
        List<String> affected = List.of(
                "/",
                "/feed.atom",
                "/regions/" + here.slug(),
                "/regions/" + here.slug() + "/feed.json",
                "/sitemap-news.xml");
        affected.forEach(path -> assertThat(wire.get(path).status()).isEqualTo(200));
        String unaffected = "/regions/" + there.slug();
        assertThat(wire.get(unaffected).body()).contains(older);
        assertThat(wire.get(LEAD).status()).isEqualTo(200);
        String headline = Newsroom.word();

        newsroom.publish(headline, "", "", here.id());

        for (String path : affected) {
            Eventually.get(() -> wire.get(path).body(), body -> path.startsWith("/sitemap") || body.contains(headline));
        }
        statements.forget();
        wire.get(unaffected);
        wire.get(LEAD);
        assertThat(statements.seen()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnce() {
        Region region = newsroom.region("Goneland");
        String headline = Newsroom.word();
        UUID story = newsroom.publish(headline, "", "", region.id());
        String page = "/regions/" + region.slug();
        String address = address(story);
        List<String> showing = List.of("/", page, page + "/feed.atom", "/feed.json");
        showing.forEach(path -> wire.get(path));
        wire.get(address);
        assertThat(wire.get(page).body()).contains(headline);

        newsroom.withdraw(story);

        assertThat(showing).allSatisfy(path -> assertThat(wire.get(path).body()).doesNotContain(headline));
        assertThat(wire.get(address).status()).isEqualTo(410);
    }

    @Test
    void aStoryThatWasChangedIsChangedWhereverItIsShown() throws Exception {
        Region region = newsroom.region("Changeland");
        UUID story = newsroom.publish(Newsroom.word(), "", "", region.id());
        UUID neighbour = newsroom.publish(Newsroom.word(), "", "", region.id());
        String headline = Newsroom.word();
        wire.get(address(neighbour));
        wire.get(address(story));

        newsroom.republish(story, headline, "", "", region.id());

        Eventually.get(() -> wire.get(address(story)).body(), body -> body.contains(headline));
        Eventually.get(() -> wire.get(address(neighbour)).body(), body -> body.contains(headline));
    }

    @Test
    void whatCameToNothingRenewsNothing() {
        newsroom.publish(Newsroom.word(), "", "");
        wire.get("/");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            newsroom.publish(Newsroom.word(), "", "");
            status.setRollbackOnly();
        });
        statements.forget();

        wire.get("/");

        assertThat(statements.seen()).isEmpty();
    }

    @Test
    void whatAnotherNodeChangesIsHeard() throws Exception {
        String kept = wire.get("/corrections").header("ETag");
        statements.forget();
        assertThat(wire.get("/corrections").header("ETag")).isEqualTo(kept);
        assertThat(statements.seen()).isEmpty();

        database.sql("insert into page_change (node, taken_back) values (gen_random_uuid(), false)")
                .update();
        database.sql("notify page_change").update();

        Eventually.get(
                () -> {
                    wire.get("/corrections");
                    return statements.seen();
                },
                seen -> !seen.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=kazakhstan", "/search.atom?q=kazakhstan", "/api/v1/stories"})
    void whatSomebodySearchesForIsNotKept(String path) {
        wire.get(path);
        statements.forget();

        wire.get(path);

        assertThat(statements.seen()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/stories/2022/01/09/nothing", "/?after=nonsense"})
    void whatIsNotThereIsNotKept(String path) {
        Answer answer = wire.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).contains("<html");
        assertThat(answer.header("Cache-Control")).doesNotContain("s-maxage");
    }

    private String address(UUID story) {
        return database.sql("select to_char(url_date, '\"/stories/\"YYYY/MM/DD/') || slug from story where id = ?")
                .param(story)
                .query(String.class)
                .single();
    }
}
