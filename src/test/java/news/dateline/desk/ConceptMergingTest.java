package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.concept.Concept;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.concept.Topic;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ConceptMergingTest {

    /** Every column of the database that says which concept is meant, by its foreign key; what is kept as it was aside. */
    private static final String REFERENCES = """
            select tables.relname, columns.attname from pg_constraint keys
            join pg_class tables on tables.oid = keys.conrelid
            join pg_attribute columns on columns.attrelid = keys.conrelid and columns.attnum = keys.conkey[1]
            where keys.contype = 'f' and keys.confrelid in (
                'concept'::regclass, 'person'::regclass, 'region'::regclass, 'topic'::regclass, 'event'::regclass)
            and columns.attname <> 'id'
            """;

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    JdbcClient database;

    private Browser editor;
    private Browser reader;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
        reader = new Browser(port);
    }

    private Page look(Concept gone, Concept kept) {
        return editor.get(
                "/admin/concepts/" + gone.id() + "/merger?into=" + kept.kind().plural() + "/" + kept.slug());
    }

    private Page merge(Concept gone, Concept kept) {
        Page merged = look(gone, kept).form("#merger").with("sure", "on").press("Merge");
        assertThat(merged.text(".notice")).contains("Merged");
        return merged;
    }

    /** How often each column of the database refers to a concept. */
    private List<String> references(UUID concept) {
        return database.sql(REFERENCES).query().listOfRows().stream()
                .map(row -> row.get("relname") + "." + row.get("attname"))
                .filter(column -> !List.of("concept.merged_into", "concept_name.concept_id")
                        .contains(column))
                .filter(column -> count(column, concept) > 0)
                .toList();
    }

    private long count(String column, UUID concept) {
        String[] parts = column.split("\\.");
        return database.sql("select count(*) from " + parts[0] + " where " + parts[1] + " = ?")
                .param(concept)
                .query(Long.class)
                .single();
    }

    @Test
    void everythingMovesToTheOneThatIsKept() throws Exception {
        Person gone = newsroom.person("Double " + Newsroom.word());
        Person kept = newsroom.person("Single");
        String word = Newsroom.word();
        UUID both = newsroom.publish("Both " + word, "", "", gone.id(), kept.id());
        newsroom.publish("Gone " + word, "", "", gone.id());
        Page draft = DeskPages.blank(editor)
                .with("headline", "Draft")
                .choosing("people", gone.id())
                .press("Save draft");
        Form openedBefore = draft.form("#story").with("headline", "Sent after");
        office(gone, "spokesman");
        office(gone, "clerk");
        office(kept, "clerk");

        Page confirmation = look(gone, kept);
        assertThat(confirmation.text("#merger ul")).contains("3 stories", "2 offices", "1 name");
        Page merged = merge(gone, kept);

        assertThat(merged.path()).isEqualTo("/admin/concepts/" + kept.id());
        Page moved = reader.get("/people/" + gone.slug());
        assertThat(moved.path()).isEqualTo("/people/" + kept.slug());
        assertThat(moved.response().previousResponse().orElseThrow().statusCode())
                .isEqualTo(301);
        assertThat(moved.text())
                .contains("Both " + word, "Gone " + word, gone.names().get(0).text());
        assertThat(moved.html().select(".offices li")).hasSize(2);
        assertThat(newsroom.publicText(both).conceptIds()).startsWith(kept.id()).doesNotContainNull();
        assertThat(references(gone.id())).isEmpty();
        assertThat(openedBefore.press("Save draft").chosen("People")).containsExactly("Single");
        assertThat(references(gone.id())).isEmpty();
        Eventually.get(
                () -> reader.get("/search?q=" + word + "&person=" + kept.slug()).text("main"),
                text -> text.contains("Both") && text.contains("Gone"));
        assertThat(editor.get("/admin/concepts/" + gone.id()).path()).isEqualTo("/admin/concepts/" + kept.id());
    }

    private void office(Person person, String title) {
        editor.get("/admin/concepts/" + person.id() + "/offices/new")
                .form("#tie")
                .with("title", title)
                .with("other", "regions/kazakhstan")
                .press("Save");
    }

    @Test
    void aRegionTakesOverWhatStandsBelowTheOtherAndItsLists() {
        Region world = newsroom.region("World of mergers");
        Region gone = newsroom.region(Newsroom.word(), world.id(), "Gone");
        Region other = newsroom.region("Another world");
        Region kept = newsroom.region(Newsroom.word(), other.id(), "Kept");
        Region below = newsroom.region(Newsroom.word(), gone.id(), "Below");
        String word = Newsroom.word();
        newsroom.publish("Story " + word, "", "", below.id());

        merge(gone, kept);

        assertThat(reader.get("/regions/" + kept.slug()).text()).contains(word, "Below");
        assertThat(reader.get("/regions/" + other.slug()).text()).contains(word);
        assertThat(reader.get("/regions/" + world.slug()).text()).doesNotContain(word);
        assertThat(reader.get("/regions/" + below.slug()).text("nav.trail")).contains("Kept");
        assertThat(references(gone.id())).isEmpty();
    }

    @Test
    void theLedgerFollows() {
        Concept kept = newsroom.topic("Kept subject");
        UUID gone = UUID.randomUUID();
        Topic topic = newsroom.topic("Gone subject");
        gone = topic.id();
        database.sql("""
                insert into ledger_entry_concept (entry_id, concept_id)
                select id, ? from ledger_entry where kind = 'FIGURE' order by slug limit 3
                """).param(gone).update();
        database.sql("""
                insert into ledger_listing (concept_id, state, listed_on, entry_id)
                select concept_id, state, listed_on, id from ledger_entry
                join ledger_entry_concept on entry_id = id where concept_id = ?
                """).param(gone).update();

        merge(topic, kept);

        assertThat(count("ledger_listing.concept_id", kept.id())).isEqualTo(3);
        assertThat(reader.get("/topics/" + kept.slug()).has("#ledger")).isTrue();
        assertThat(references(gone)).isEmpty();
        database.sql("delete from ledger_listing where concept_id = ?")
                .param(kept.id())
                .update();
        database.sql("delete from ledger_entry_concept where concept_id = ?")
                .param(kept.id())
                .update();
    }

    @Test
    void formerAndMergedAddressesLeadOnAfterAnotherMerger() {
        Person first = newsroom.person("First");
        Person second = newsroom.person("Second");
        Person third = newsroom.person("Third");

        merge(first, second);
        merge(second, third);

        assertThat(reader.get("/people/" + first.slug()).path()).isEqualTo("/people/" + third.slug());
        assertThat(reader.get("/people/" + second.slug()).path()).isEqualTo("/people/" + third.slug());
        String rest = "&region=kazakhstan&person=nobody-of-this-name";
        Page search =
                reader.get("/ru/search?q=%7Bq%7D+a%26b&person=" + first.slug() + "&person=" + third.slug() + rest);
        assertThat(search.response().previousResponse().orElseThrow().statusCode())
                .isEqualTo(301);
        assertThat(search.response().uri().getPath()).isEqualTo("/ru/search");
        assertThat(search.html().select("input[type=hidden][name=person]").eachAttr("value"))
                .containsExactly(third.slug());
        assertThat(search.html().select("main input[name=q]").val()).isEqualTo("{q} a&b");
        assertThat(search.text()).contains("nobody-of-this-name");
    }

    @Test
    void nobodyMergesWithoutBeingSure() {
        Person gone = newsroom.person("Unsure");
        Page asked = look(gone, newsroom.person("Sure")).form("#merger").press("Merge");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text("#sure-problem")).contains("Nobody can undo it");
        assertThat(reader.get("/people/" + gone.slug()).path()).isEqualTo("/people/" + gone.slug());
    }

    @Test
    void whatWasChangedSinceIsLookedAtAgain() {
        Person gone = newsroom.person("Changed");
        Person kept = newsroom.person("Same");
        Form sure = look(gone, kept).form("#merger").with("sure", "on");
        editor.get("/admin/concepts/" + gone.id())
                .form("#concept")
                .with("description", "New")
                .press("Save");

        Page conflict = sure.press("Merge");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text(".bad")).contains("Nothing was merged");
        assertThat(conflict.form("#merger").with("sure", "on").press("Merge").text(".notice"))
                .contains("Merged");
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        Form sure = look(newsroom.person("Twice"), newsroom.person("Once"))
                .form("#merger")
                .with("sure", "on");

        assertThat(sure.press("Merge").text(".notice")).contains("Merged");
        assertThat(sure.press("Merge").text(".notice")).contains("Merged");
    }

    @Test
    void itselfAnotherKindAndWhatStandsBelowAreRefused() {
        Topic wide = newsroom.topic("Wide");
        Topic narrow = newsroom.topic(Newsroom.word(), wide.id(), "Narrow");

        assertThat(look(wide, wide).problem("Which one stays?")).contains("same one");
        assertThat(look(wide, newsroom.person("A person")).problem("Which one stays?"))
                .contains("Nothing is called");
        Page below = look(wide, narrow).form("#merger").with("sure", "on").press("Merge");
        assertThat(below.problem("Which one stays?")).contains("other way round");
        merge(narrow, wide);
    }

    @Test
    void reportersDoNotMerge() {
        Person gone = newsroom.person("Safe");
        Person kept = newsroom.person("Also safe");
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Fields sent = look(gone, kept)
                .form("#merger")
                .with("sure", "on")
                .fields()
                .without("_csrf")
                .and("_csrf", DeskPages.blank(reporter).fields().value("_csrf"));

        assertThat(reporter.get("/admin/concepts/" + gone.id() + "/merger").status())
                .isEqualTo(403);
        assertThat(reporter.post("/admin/concepts/" + gone.id() + "/merger", sent)
                        .status())
                .isEqualTo(403);
        assertThat(reader.get("/people/" + gone.slug()).path()).isEqualTo("/people/" + gone.slug());
    }

    @Test
    void aFormOfWhatWasMergedMeanwhileSaysIntoWhatAndKeepsItsInput() {
        Person gone = newsroom.person("Mistaken " + Newsroom.word());
        Person kept = newsroom.person("Standing " + Newsroom.word());
        Page opened = editor.get("/admin/concepts/" + gone.id());
        merge(gone, kept);

        Page refused =
                opened.form("#concept").with("description", "Typed in vain?").press("Save");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("#merged")).contains("merged this into Standing");
        assertThat(refused.html().select("#merged a").attr("href")).isEqualTo("/admin/concepts/" + kept.id());
        assertThat(refused.form("#concept").fields().value("description")).isEqualTo("Typed in vain?");
    }
}
