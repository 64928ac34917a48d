package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.concept.Region;
import news.dateline.evidence.Act;
import news.dateline.evidence.Claim;
import news.dateline.evidence.LedgerWriting;
import news.dateline.evidence.Statement;
import news.dateline.shared.Ids;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import news.dateline.testing.Wire;
import news.dateline.testing.Wire.Answer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures and claims as data. */
@PortalTest
class FigureDownloadTest {

    private static final Instant NOW = Instant.parse("2022-01-09T12:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LedgerWriting ledger;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private final List<UUID> written = new ArrayList<>();
    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void isAsExactAsThePage() {
        assertThat(json("/figures.json?event=csto-troops-deployed")
                        .path("items")
                        .valueStream()
                        .filter(item -> text(item, "/value").equals("2,500"))
                        .map(item -> text(item, "/qualifier")))
                .containsExactly("exactly");
    }

    @Test
    void givesAFigureWithAllThatWasSaidOfItInJson() {
        JsonNode items = json("/figures.json?topic=casualties").path("items");

        JsonNode killed = items.valueStream()
                .filter(item -> text(item, "/value").equals("at least 164"))
                .findFirst()
                .orElseThrow();
        assertThat(text(killed, "/kind")).isEqualTo("figure");
        assertThat(text(killed, "/what")).isEqualTo("people killed");
        assertThat(text(killed, "/qualifier")).isEqualTo("at_least");
        assertThat(killed.path("from").intValue()).isEqualTo(164);
        assertThat(killed.has("to")).isFalse();
        assertThat(text(killed, "/unit")).isEqualTo("people");
        assertThat(text(killed, "/place/name")).isEqualTo("Kazakhstan");
        assertThat(text(killed, "/place/url")).endsWith("/regions/kazakhstan");
        assertThat(text(killed, "/asOf")).isEqualTo("2022-01-09");
        assertThat(text(killed, "/state")).isEqualTo("superseded");
        assertThat(killed.path("statements").valueStream()).anySatisfy(said -> {
            assertThat(text(said, "/kind")).isEqualTo("denied");
            assertThat(text(said, "/who/name")).isEqualTo("Government of Kazakhstan");
            assertThat(text(said, "/outlet/name")).isEqualTo("World Socialist Web Site");
            assertThat(text(said, "/date")).isEqualTo("2022-01-09");
        });
        assertThat(wire.get(path(text(killed, "/url"))).status()).isEqualTo(302);
        assertThat(killed.path("statements").valueStream())
                .anySatisfy(said -> assertThat(text(said, "/revisedTo")).contains("/figures/"));
    }

    @Test
    void givesARowForEachStatementInCsv() throws IOException {
        Answer answer = wire.get("/figures.csv?event=prosecutors-state-death-toll");

        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("attachment", "figures.csv");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.body().lines().count()).isEqualTo(2);
        assertThat(answer.body()).contains("\r\n").doesNotContain("\uFEFF");
        CSVRecord row = rows(answer).get(0);
        assertThat(row.get("value")).isEqualTo("225");
        assertThat(row.get("from")).isEqualTo("225");
        assertThat(row.get("who")).isEqualTo("Prosecutor General's Office of Kazakhstan");
        assertThat(row.get("place")).isEqualTo("Kazakhstan");
        assertThat(row.get("stated_on")).isEqualTo("2022-01-15");
        assertThat(row.get("link")).startsWith("https://click2houston.com/");
        assertThat(row.get("note")).isEqualTo("The count includes 19 police officers or servicemen.");
    }

    @Test
    void namesPlacesInTheLanguageOfTheAddress() throws IOException {
        assertThat(rows(wire.get("/ru/figures.csv?event=prosecutors-state-death-toll"))
                        .get(0)
                        .get("place"))
                .isEqualTo("Казахстан");
    }

    @Test
    void holdsTheWholeListWithoutBoundInParts() {
        Region region = newsroom.region("A talkative place");
        write(
                region,
                IntStream.range(0, 251).mapToObj(number -> "Claim " + number).toArray(String[]::new));
        JsonNode first = json("/figures.json?region=" + region.slug());
        String next = text(first, "/next");

        JsonNode second = json(path(next));

        assertThat(first.path("items")).hasSize(250);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(text(second, "/self")).isEqualTo(next);
        assertThat(wire.get("/figures.csv?region=" + region.slug()).header("Link"))
                .isEqualTo("<" + next.replace(".json", ".csv") + ">; rel=\"next\"");
        int least = count("/figures.csv?region=" + region.slug());
        // One more for what figures were revised to, and one for stories that told of them.
        assertThat(count("/figures.csv?region=kazakhstan"))
                .isBetween(least, least + 2)
                .isLessThanOrEqualTo(8);
    }

    private int count(String path) {
        statements.forget();
        assertThat(wire.get(path).status()).isEqualTo(200);
        return statements.seen().size();
    }

    @Test
    void hasNothingThatASpreadsheetTakesForAFormula() throws IOException {
        Region region = newsroom.region("=1+1");
        write(
                region,
                "=HYPERLINK(\"http://evil.example/\")",
                " +1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "＝1",
                "Said, \"a=b\"\r\nand more");

        List<CSVRecord> rows = rows(wire.get("/figures.csv?region=" + region.slug()));

        assertThat(rows)
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.get("place")).isEqualTo("'=1+1"));
        assertThat(rows.stream().map(row -> row.get("what")))
                .containsExactlyInAnyOrder(
                        "'=HYPERLINK(\"http://evil.example/\")",
                        "' +1",
                        "'-1",
                        "'@SUM(A1)",
                        "'\t=1",
                        "'＝1",
                        "Said, \"a=b\"\r\nand more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=nonsense", "region=atlantis", "person=%3Cb%3E", "after=x"})
    void refusesWhatThereIsNot(String query) {
        assertThat(wire.get("/figures.json?" + query).status()).isEqualTo(400);
        assertThat(wire.get("/figures.csv?" + query).status()).isEqualTo(400);
    }

    @Test
    void isLedToFromTheListAsThatIsNarrowed() {
        Answer page = wire.get("/ru/figures?region=kazakhstan&state=disputed");

        assertThat(page.body())
                .contains(
                        "href=\"/ru/figures.csv?region=kazakhstan&amp;state=disputed\"",
                        "href=\"/ru/figures.json?region=kazakhstan&amp;state=disputed\"");
    }

    private void write(Region region, String... claims) {
        List<Claim> all = new ArrayList<>();
        for (String text : claims) {
            Claim claim = new Claim(Ids.next(), Newsroom.word(), text, NOW);
            claim.placeUnder(region.id(), null, List.of());
            claim.add(Statement.by("Somebody", Act.REPORTED, NOW));
            all.add(claim);
            written.add(claim.id());
        }
        ledger.save(all);
    }

    private JsonNode json(String path) {
        Answer answer = wire.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return new JsonMapper().readTree(answer.body());
    }

    private static List<CSVRecord> rows(Answer answer) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))
                .getRecords();
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString("");
    }

    @AfterEach
    void tidy() {
        for (String table : List.of("ledger_listing", "statement", "ledger_entry_concept")) {
            delete(table, "entry_id");
        }
        for (String table : List.of("claim", "ledger_entry")) {
            delete(table, "id");
        }
    }

    private void delete(String table, String column) {
        if (!written.isEmpty()) {
            database.sql("delete from " + table + " where " + column + " in (:ids)")
                    .param("ids", written)
                    .update();
        }
    }
}
