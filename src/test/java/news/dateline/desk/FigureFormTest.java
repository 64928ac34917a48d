package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures and claims as editors keep them, and what readers see of it; of days that no other test looks at. */
@PortalTest
class FigureFormTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    private Account account;
    private Browser editor;
    private Browser reader;
    private final String counts = "tents " + Newsroom.word();

    @BeforeEach
    void signIn() {
        account = staff.account(Role.EDITOR);
        editor = new Browser(port);
        editor.signIn(account.username(), Staff.PASSWORD);
        reader = new Browser(port);
    }

    private Form blank() {
        return editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", counts)
                .with("qualifier", "AT_LEAST")
                .with("value", "164")
                .with("unit", "tents")
                .with("speaker", "unnamed reports")
                .with("statedOn", "2009-01");
    }

    private Form statement(String figure, String act, String speaker) {
        return DeskPages.statement(editor, figure, act, speaker);
    }

    /** What readers see of it. */
    private String seen(String figure) {
        Page page = reader.get(figure.replace("/admin", ""));
        return page.status() == 200 ? page.text("#entry-" + figure.substring("/admin/figures/".length())) : "";
    }

    private static String state(Page page) {
        return page.text(".state .entry-state");
    }

    @Test
    void wordsThatSayAnotherExactnessAreRefused() {
        Form form = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "oars " + Newsroom.word())
                .with("qualifier", "ABOUT")
                .with("value", "2,500")
                .with("wording", "2,500")
                .with("unit", "oars")
                .with("speaker", "a rower");

        Page refused = form.press("Save");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("In words")).contains("These words say “Exactly”");
        Page made = form.with("wording", "some 2,500").press("Save");
        assertThat(made.text(".notice")).contains("Saved");

        Page changed = made.form("#entry").with("qualifier", "AT_LEAST").press("Save");
        assertThat(changed.problem("In words")).contains("These words say “About”");
        assertThat(made.form("#entry").with("asOf", "2022").press("Save").text(".notice"))
                .contains("Saved");
    }

    @Test
    void aFigureIsMadeWithWhoSaysSo() {
        Region region = newsroom.region("A place of tents");
        String surname = Newsroom.word();
        Person speaker = newsroom.person(Newsroom.word(), "Kairat " + surname, "Кайрат " + surname);

        Page made = blank().with("region", "regions/" + region.slug())
                .with("about", "people/" + speaker.slug())
                .with("asOf", "2009-01-09")
                .with("speaker", "Кайрат " + surname)
                .with("link", "https://example.org/tents")
                .press("Save");

        assertThat(made.response().previousResponse().orElseThrow().statusCode())
                .isEqualTo(303);
        assertThat(made.text(".notice")).contains("Saved").doesNotContain("plain words");
        assertThat(made.text("h1")).isEqualTo("at least 164 " + counts);
        assertThat(made.value("In words")).isEqualTo("at least 164");
        assertThat(made.value("About")).isEqualTo("people/" + speaker.slug());
        assertThat(seen(made.path()))
                .contains("at least 164", counts, "A place of tents", "9 January 2009", "Kairat", "example.org");
        assertThat(reader.get("/figures?region=" + region.slug()).text()).contains(counts);
        assertThat(reader.get("/people/" + speaker.slug()).text()).contains(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EXACTLY; 2,500; ; 2,500",
                "ABOUT; 2 500; ; about 2,500",
                "OVER; 4,5; ; over 4.5",
                "UP_TO; 15; ; up to 15",
                "RANGE; 10; 20; 10 to 20"
            })
    void aValueComesBackAsItWasMeant(String qualifier, String value, String upper, String words) {
        Page made = blank().with("qualifier", qualifier)
                .with("value", value)
                .with("upper", upper == null ? "" : upper)
                .press("Save");

        assertThat(made.value("In words")).isEqualTo(words);
        assertThat(made.chosen("How exact")).hasSize(1);
        assertThat(made.form("#entry").with("wording", "").press("Save").value("In words"))
                .isEqualTo(words);
    }

    @Test
    void aClaimIsMadeAndItsSentenceChanged() {
        String word = Newsroom.word();
        Page made = editor.get("/admin/figures/new?kind=CLAIM")
                .form("#entry")
                .with("claim", "They slept in tents " + word + ".")
                .with("speaker", "a neighbour")
                .press("Save");
        assertThat(made.text(".notice")).contains("plain words");

        made.form("#entry").with("claim", "They slept in huts " + word + ".").press("Save");

        assertThat(seen(made.path())).contains("huts " + word).doesNotContain("tents");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndKept() {
        String before = editor.get("/admin/figures").text(".queue");
        Page refused = blank().with("counts", "")
                .with("qualifier", "RANGE")
                .with("value", "many")
                .with("upper", "few")
                .with("unit", "")
                .with("region", "Nowhere at all")
                .with("asOf", "yesterday")
                .with("about", "Nobody at all")
                .with("speaker", "")
                .with("link", "javascript:alert(1)")
                .with("story", "/stories/2022/13/45/nothing")
                .press("Save");

        assertThat(refused.status()).isEqualTo(422);
        for (String label : List.of(
                "What it counts",
                "Number",
                "Upper end",
                "Unit",
                "Region",
                "As of",
                "About",
                "Who says so",
                "Source link",
                "Story")) {
            assertThat(refused.problem(label)).as(label).isNotEmpty();
        }
        assertThat(refused.value("Number")).isEqualTo("many");
        assertThat(refused.value("As of")).isEqualTo("yesterday");
        assertThat(refused.value("Source link")).isEqualTo("javascript:alert(1)");
        assertThat(refused.text("#problems li")).contains("Say what it counts");
        assertThat(editor.get("/admin/figures").text(".queue")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"people; -5", "tents; −1", "cases of illness; -0.5"})
    void nothingIsCountedBelowZero(String unit, String value) {
        Page refused = blank().with("value", value).with("unit", unit).press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Number")).contains("Nothing is counted below 0");
        assertThat(refused.value("Number")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "degrees Celsius", "billions of US dollars", "percentage points"})
    void whatIsMeasuredMayBeBelowZero(String unit) {
        assertThat(blank().with("qualifier", "ABOUT")
                        .with("value", "-4.5")
                        .with("unit", unit)
                        .press("Save")
                        .value("Number"))
                .isEqualTo("-4.5");
    }

    @Test
    void sendingAFormTwiceMakesOne() {
        Form form = blank();
        String figure = form.press("Save").path();
        assertThat(form.press("Save").path()).isEqualTo(figure);
        Form denial = statement(figure, "DENIED", "a spokesman");

        denial.press("Add");
        Page twice = denial.press("Add");

        assertThat(twice.html().select(".statements-kept li")).hasSize(2);
        assertThat(editor.get("/admin/figures?q=" + counts.split(" ")[1]).html().select(".queue li"))
                .hasSize(1);
    }

    @Test
    void whatWasMadeOtherwiseBecomesAnotherOnceItIsSentAgain() {
        Form form = blank();
        String first = form.press("Save").path();

        Page conflict = form.with("value", "170").press("Save");
        Page other = conflict.form("#entry").press("Save");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.path()).isNotEqualTo(first);
        assertThat(other.value("Number")).isEqualTo("170");
    }

    @Test
    void aStatementThatWasSentOtherwiseBecomesAnotherOnceItIsSentAgain() {
        String figure = blank().press("Save").path();
        Form form = statement(figure, "DENIED", "a spokesman");
        form.press("Add");

        Page conflict = form.with("speaker", "another spokesman")
                .with("note", "On the radio.")
                .press("Add");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.problem("Who says so")).contains("says something else");
        assertThat(conflict.value("Who says so")).isEqualTo("another spokesman");
        assertThat(conflict.value("Note")).isEqualTo("On the radio.");
        assertThat(editor.get(figure).html().select(".statements-kept li")).hasSize(2);
        Page added = conflict.form("#statement").press("Add");
        assertThat(added.html().select(".statements-kept li")).hasSize(3);
        assertThat(added.text(".statements-kept")).contains("another spokesman", "On the radio.");
    }

    @Test
    void aRevisionThatWasSentTwiceIsOneAndSentWithAnotherNumberTwo() {
        String figure = blank().press("Save").path();
        Form form = statement(figure, "REVISED", "a prosecutor").with("new-value", "225");
        form.press("Add");

        Page twice = form.press("Add");
        Page otherwise = form.with("new-value", "230").press("Add");

        assertThat(twice.html().select(".statements-kept li")).hasSize(2);
        assertThat(otherwise.status()).isEqualTo(409);
        assertThat(otherwise.html().select("#new-value").val()).isEqualTo("230");
        Page added = otherwise.form("#statement").press("Add");
        assertThat(added.text(".statements-kept")).contains("225 " + counts, "230 " + counts);
    }

    @Test
    void aFigureThatWasSentTwiceWithAnotherSpeakerIsNotDropped() {
        Form form = blank();
        String first = form.press("Save").path();

        Page conflict = form.with("speaker", "somebody else").press("Save");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.value("Who says so")).isEqualTo("somebody else");
        Page other = conflict.form("#entry").press("Save");
        assertThat(other.path()).isNotEqualTo(first);
        assertThat(other.text(".statements-kept")).contains("somebody else");
    }

    @Test
    void whatNobodyStatesAnyMoreIsNotSaidToBeTheNewerNumber() {
        String path = blank().press("Save").path();
        Page revised = statement(path, "REVISED", "a prosecutor")
                .with("new-value", "225")
                .press("Add");
        String newer =
                revised.html().select(".statements-kept a:contains(225 tents)").attr("href");
        assertThat(seen(path)).contains("225");
        String only = editor.get(newer)
                .html()
                .select(".statements-kept li a[href*=/statements/]")
                .attr("href");

        Page struck =
                editor.get(only).form("#striking").with("reason", "Misread").press("Strike out");

        assertThat(struck.html().select(".warning a[href=" + path + "]").text()).isEqualTo("at least 164 " + counts);
        assertThat(editor.get(path).has(".warning")).isFalse();
        assertThat(seen(path)).contains("a prosecutor").doesNotContain("225");
        assertThat(editor.get(path).text(".statements-kept")).contains("nobody states that any more");
        statement(newer, "REPORTED", "a prosecutor after all").press("Add");
        assertThat(seen(path)).contains("225");
    }

    @Test
    void theStateFollowsFromTheStatementsAndFromNoneThatWasStruckOut() {
        Page figure = blank().press("Save");
        String path = figure.path();
        assertThat(state(figure)).isEqualTo("Reported");
        assertThat(state(statement(path, "CONFIRMED", "a ministry").press("Add")))
                .isEqualTo("Confirmed");
        Page denied = statement(path, "DENIED", "a rumour of a denial")
                .with("note", "On the radio.")
                .press("Add");
        assertThat(state(denied)).isEqualTo("Disputed");
        assertThat(seen(path)).contains("Disputed", "a rumour of a denial");
        String mistaken = denied.html().select("a[aria-label*=rumour]").attr("href");
        Page unsaid = editor.get(mistaken).form("#striking").with("reason", " ").press("Strike out");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.problem("Reason")).contains("Say why");

        Page struck = editor.get(mistaken)
                .form("#striking")
                .with("reason", "Misheard")
                .press("Strike out");

        assertThat(state(struck)).isEqualTo("Confirmed");
        assertThat(struck.text(".statements-kept"))
                .contains("a rumour of a denial", "“Misheard”", account.displayName());
        assertThat(seen(path)).contains("Confirmed").doesNotContain("rumour");
        assertThat(editor.get(mistaken).has("#striking")).isFalse();
    }

    @Test
    void whatNobodyStandsForAnyMoreReadersDoNotFind() {
        Region region = newsroom.region("A place of no tents");
        Page figure = blank().with("region", "regions/" + region.slug()).press("Save");
        String list = "/figures?region=" + region.slug();
        String only = figure.html()
                .select(".statements-kept li a[href*=/statements/]")
                .attr("href");
        String path = figure.path();
        UUID story =
                newsroom.publish("No tents", "", "It had [many](" + path.replace("/admin/figures/", "figure:") + ").");
        String address = editor.get("/admin/stories/" + story)
                .html()
                .select(".state a[href^=/stories/]")
                .attr("href");
        assertThat(seen(path)).contains(counts);
        assertThat(reader.get(list).text()).contains(counts);
        assertThat(reader.get(address).text()).contains(counts);

        Page struck =
                editor.get(only).form("#striking").with("reason", "A joke").press("Strike out");

        assertThat(struck.text(".state")).contains("Nobody stands for it");
        assertThat(reader.get(path.replace("/admin", "")).status()).isEqualTo(404);
        assertThat(reader.get(list).text()).doesNotContain(counts);
        assertThat(reader.get(address).has(".mark")).isFalse();
        assertThat(reader.get(address).text()).contains("It had many.").doesNotContain(counts);
        assertThat(editor.get("/admin/figures?q=" + counts.split(" ")[1]).text(".queue"))
                .contains("readers do not find it");
        statement(path, "REPORTED", "somebody after all").press("Add");
        assertThat(seen(path)).contains("somebody after all");
    }

    @Test
    void aRevisionSaysAsExactlyAsItsWords() {
        String path = blank().press("Save").path();
        Form revision = statement(path, "REVISED", "a prosecutor")
                .with("new-qualifier", "ABOUT")
                .with("new-value", "2500")
                .with("new-wording", "2,500");

        Page refused = revision.press("Add");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#new-wording-problem").text()).contains("These words say “Exactly”");
        assertThat(seen(path)).doesNotContain("2,500");
        Page revised = revision.with("new-wording", "some 2,500").press("Add");
        assertThat(state(revised)).isEqualTo("Revised since");
        assertThat(seen(path)).contains("to some 2,500");
    }

    @Test
    void aRevisionMakesTheNewerFigureOrTakesOneThatIsThere() {
        String path = blank().press("Save").path();
        Page refused = statement(path, "REVISED", "a prosecutor").press("Add");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#new-value-problem").text()).contains("in digits");

        Page revised = refused.form("#statement")
                .with("new-value", "225")
                .with("new-asOf", "2009-01-15")
                .with("statedOn", "2009-01-15")
                .press("Add");

        assertThat(state(revised)).isEqualTo("Revised since");
        assertThat(seen(path)).contains("a prosecutor", "to 225");
        String newer =
                revised.html().select(".statements-kept a:contains(225 tents)").attr("href");
        Page successor = editor.get(newer);
        assertThat(successor.text("h1")).isEqualTo("225 " + counts);
        assertThat(successor.text(".statements-kept")).contains("Reported by a prosecutor", "2009-01-15");
        Page back = statement(newer, "REVISED", "somebody confused")
                .with("successor", path.substring("/admin/figures/".length()))
                .press("Add");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.problem("Newer figure")).contains("itself revised");
        assertThat(state(editor.get(newer))).isEqualTo("Reported");
    }

    @Test
    void aNumberThatStoriesShowIsNotReplacedUnawares() {
        String path = blank().press("Save").path();
        newsroom.publish(
                "Tents " + Newsroom.word(),
                "",
                "There were [at least 164](figure:" + path.substring("/admin/figures/".length()) + ") tents.");

        Page refused = editor.get(path)
                .form("#entry")
                .with("value", "170")
                .with("wording", "")
                .press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Number")).contains("Published stories show this number");
        assertThat(refused.value("Number")).isEqualTo("170");
        assertThat(editor.get(path)
                        .form("#entry")
                        .with("asOf", "2009-01-09")
                        .press("Save")
                        .text(".notice"))
                .contains("Saved");
    }

    @Test
    void whatStoriesShowBecomesNothingElse() {
        String path = blank().press("Save").path();
        newsroom.publish(
                "Tents " + Newsroom.word(),
                "",
                "There were [at least 164](figure:" + path.substring("/admin/figures/".length()) + ") tents.");
        String counted = editor.get(path).value("What it counts");

        Page refused = editor.get(path)
                .form("#entry")
                .with("counts", counted + " in China")
                .press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("What it counts")).contains("a slip of the pen");
        assertThat(editor.get(path)
                        .form("#entry")
                        .with("counts", counted + "s")
                        .press("Save")
                        .text(".notice"))
                .contains("Saved");
    }

    @Test
    void whatIsBuiltInCanBeSavedAsItIs() {
        List<String> paths = editor.get("/admin/figures").html().select("main a[href^=/admin/figures/]").stream()
                .map(link -> link.attr("href"))
                .filter(path -> path.matches("/admin/figures/[0-9a-f-]{36}"))
                .distinct()
                .toList();
        assertThat(paths).isNotEmpty();
        for (String path : paths) {
            assertThat(editor.get(path).form("#entry").press("Save").status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatAColleagueSavedMeanwhileIsShownAndNotOverwritten() {
        String path = blank().press("Save").path();
        Form mine = editor.get(path).form("#entry").with("unit", "mine");
        Form stated = editor.get(path).form("#entry").with("asOf", "2009-01-10");
        statement(path, "CONFIRMED", "a ministry").press("Add");
        assertThat(stated.press("Save").text(".notice"))
                .as("a statement is no conflict")
                .contains("Saved");

        Page conflict = mine.press("Save");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.value("Unit")).isEqualTo("mine");
        assertThat(conflict.text("#asOf-theirs")).contains("2009-01-10");
        Page saved = conflict.form("#entry").press("Save");
        assertThat(saved.value("Unit")).isEqualTo("mine");
        assertThat(saved.value("As of")).isEmpty();
    }

    @Test
    void statementsThatComeAtOnceAllCount() throws Exception {
        String path = blank().press("Save").path();
        List<Callable<Page>> all = new ArrayList<>();
        for (String act : List.of("CONFIRMED", "DENIED", "CONFIRMED", "RETRACTED")) {
            Form form = statement(path, act, "one of several, " + Newsroom.word());
            all.add(() -> form.press("Add"));
        }
        ExecutorService pool = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Page> added : pool.invokeAll(all)) {
                assertThat(added.get().status()).isEqualTo(200);
            }
        } finally {
            pool.shutdown();
        }

        Page kept = editor.get(path);
        assertThat(kept.html().select(".statements-kept li")).hasSize(5);
        assertThat(state(kept)).isEqualTo("Retracted");
        assertThat(seen(path)).contains("Retracted");
    }

    @Test
    void aNameThatSeveralHaveIsAsked() {
        String name = "Bolat " + Newsroom.word();
        newsroom.person(name);
        newsroom.person(name);

        assertThat(blank().with("speaker", name).press("Save").problem("Who says so"))
                .contains("Several have this name", "people/");
    }

    @Test
    void theListFindsWordsAndNumbersAndIsReadToItsEnd() {
        String word = Newsroom.word();
        for (int number = 0; number < 35; number++) {
            blank().with("counts", "huts " + word)
                    .with("value", Integer.toString(70_000 + number))
                    .press("Save");
        }
        List<String> all = Walk.toTheEnd(editor, "/admin/figures?kind=FIGURE&q=" + word, ".queue h2 a", "href");

        assertThat(all).hasSize(35).doesNotHaveDuplicates();
        assertThat(editor.get("/admin/figures?q=70,034+" + word).html().select(".queue li"))
                .hasSize(1);
        assertThat(editor.get("/admin/figures?q=70034+" + word).html().select(".queue li"))
                .hasSize(1);
        assertThat(editor.get("/admin/figures?kind=CLAIM&q=" + word).has(".queue"))
                .isFalse();
        assertThat(editor.get("/admin/figures?state=RETRACTED&q=" + word).has(".queue"))
                .isFalse();
    }

    @Test
    void whatWasDoneIsInTheLog() {
        Page figure = blank().press("Save");
        statement(figure.path(), "DENIED", "a spokesman").press("Add");
        editor.get(figure.path()).form("#entry").with("unit", "big tents").press("Save");
        String denial = editor.get(figure.path())
                .html()
                .select("a[aria-label*=spokesman]")
                .attr("href");
        editor.get(denial).form("#striking").with("reason", "Misheard").press("Strike out");

        Page log = staff.signedIn(port, Role.ADMIN).get("/admin/audit?account=" + account.id());

        assertThat(log.html().select(".log strong").eachText())
                .startsWith(
                        "Struck out a statement",
                        "Changed a figure or claim",
                        "Added a statement",
                        "Made a figure or claim");
        assertThat(log.html().select(".log strong a").get(0).attr("href")).isEqualTo(figure.path());
    }

    @Test
    void reportersLookAndChangeNothing() {
        String path = blank().press("Save").path();
        Browser reporter = staff.signedIn(port, Role.REPORTER);

        Page seen = reporter.get(path);

        assertThat(seen.text()).contains(counts, "Only editors change it");
        assertThat(seen.html().select("a[href$=/statements/new]")).isEmpty();
        assertThat(reporter.get(path + "/statements/new").text()).contains("readers find them at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=x", "?kind=NONE", "?state=NONE", "/new?kind=NONE", "/nonsense"})
    void nonsenseIsNotThere(String address) {
        assertThat(editor.get("/admin/figures" + address).status()).isIn(400, 404);
    }
}
