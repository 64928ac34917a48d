package news.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import news.dateline.shared.Ids;
import news.dateline.testing.PortalTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A database from before there were lists of the ledger gets the ones that the portal writes. */
@PortalTest
class LedgerMigrationTest {

    private static final String BEFORE_LISTS = "7";

    /** Each after those that it refers to. */
    private static final List<String> COPIED = List.of(
            "account",
            "concept",
            "person",
            "office",
            "region",
            "organisation",
            "topic",
            "event",
            "concept_ancestor",
            "relation",
            "storyline",
            "revision",
            "story",
            "ledger_entry",
            "figure",
            "claim",
            "event_date",
            "ledger_entry_concept",
            "statement");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void copyThePortal() {
        migrateTo(BEFORE_LISTS);
        transaction.executeWithoutResult(all -> COPIED.forEach(this::copy));
    }

    @AfterEach
    void forgetTheCopy() {
        database.sql("drop schema old cascade").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select concept_id, state, listed_on, entry_id from %s.ledger_listing"
                        + " where uuid_extract_version(entry_id) = 3",
                "select entry_id, language, published_at, story_id from %s.ledger_mark"
                        + " where uuid_extract_version(story_id) = 3",
                "select concept_id, began_on, event_id from %s.event_listing where uuid_extract_version(event_id) = 3",
                "select id, state, listed_on from %s.ledger_entry where uuid_extract_version(id) = 3"
            })
    // Keys of version 3 are those of the built-in content, which other tests leave alone.
    void listsTheBuiltInContentAsThePortalDoes(String rows) {
        migrateTo("latest");

        assertThat(rows(rows, "old")).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows(rows, "public"));
    }

    @Test
    void wordsDenialsAsThePortalDoesUnlessSomebodyWordedThemOtherwise() {
        assertThat(database.sql("update old.statement set speaker = 'Other accounts'"
                                + " where speaker = 'implication in other accounts'")
                        .update())
                .isEqualTo(3);
        UUID changed = database.sql("update old.statement set note = 'Our own words' where id = (select id from"
                        + " old.statement where speaker = 'Other accounts' limit 1) returning id")
                .query(UUID.class)
                .single();

        migrateTo("latest");

        assertThat(database.sql("select id from old.statement where speaker = 'Other accounts'")
                        .query(UUID.class)
                        .list())
                .containsExactly(changed);
    }

    @Test
    void namesTheStoriesThatToldOfBuiltInStatements() {
        String told = "select entry_id, position, story_id from %s.statement"
                + " where uuid_extract_version(entry_id) = 3 and story_id is not null";
        database.sql("update old.statement set story_id = null").update();

        migrateTo("latest");

        assertThat(rows(told, "old")).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(rows(told, "public"));
    }

    @Test
    void saysWhereAccountsDifferOnTheDayOfAnOfficeUnlessSomebodyChangedIt() {
        String offices = "select title, valid_from, valid_until, source from %s.office where uuid_extract_version("
                + "person_id) = 3";
        database.sql("update old.office set source = null where source like 'Accounts differ%'")
                .update();
        database.sql("update old.office set valid_until = '2022-01' where title like '%National Security Committee'")
                .update();
        database.sql("update old.office set valid_from = '1992' where title = 'Chair of the Security Council'"
                        + " and valid_until is not null")
                .update();

        migrateTo("latest");

        assertThat(rows(offices + " and title not like '%%Security Council'", "old"))
                .containsExactlyInAnyOrderElementsOf(
                        rows(offices + " and title not like '%%Security Council'", "public"));
        assertThat(rows("select source from %s.office where title = 'Chair of the Security Council'", "old"))
                .extracting(row -> row.get("source"))
                .containsExactlyInAnyOrder(
                        null, "Accounts differ on the day: 4 or 5 January 2022. That of the announcement is given.");
    }

    @Test
    void seesTheSameStateInEverySetOfActs() {
        Map<UUID, State> expected = new HashMap<>();
        for (Set<Act> acts : SetsOfActs.all()) {
            expected.put(claim(acts), State.after(acts));
        }
        migrateTo("latest");

        Map<UUID, State> found = new HashMap<>();
        for (Map<String, Object> row : rows("select id, state from %s.ledger_entry", "old")) {
            found.put((UUID) row.get("id"), State.valueOf((String) row.get("state")));
        }
        assertThat(found).containsAllEntriesOf(expected);
    }

    private UUID claim(Set<Act> acts) {
        UUID id = Ids.next();
        database.sql("insert into old.ledger_entry (id, kind, slug, recorded_at, version)"
                        + " values (:id, 'CLAIM', cast(:id as text), now(), 0)")
                .param("id", id)
                .update();
        for (Act act : acts) {
            database.sql("insert into old.statement (id, entry_id, position, act, speaker, recorded_at)"
                            + " values (?, ?, 0, ?, 'Somebody', now())")
                    .params(Ids.next(), id, act.name())
                    .update();
        }
        return id;
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("old")
                .target(version)
                .load()
                .migrate();
    }

    private void copy(String table) {
        String columns = database.sql("select string_agg(quote_ident(column_name), ', ')"
                        + " from information_schema.columns where table_schema = 'old' and table_name = ?")
                .param(table)
                .query(String.class)
                .single();
        database.sql("insert into old.%1$s (%2$s) select %2$s from public.%1$s".formatted(table, columns))
                .update();
    }

    private List<Map<String, Object>> rows(String query, String schema) {
        return database.sql(query.formatted(schema)).query().listOfRows();
    }
}
