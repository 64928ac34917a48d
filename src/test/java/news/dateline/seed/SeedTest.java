package news.dateline.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SeedTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Seed seed;

    @Test
    void bringsTheLeadItsTranslationAndTheStoriesAroundIt() {
        assertThat(count("select count(*) from story where language = 'en' and created_by = "
                        + "(select id from account where username = 'archive')"))
                .isGreaterThanOrEqualTo(12);
        assertThat(count("select count(*) from story russian join story lead using (translation_group) "
                        + "where russian.language = 'ru' and lead.slug like 'kazakhstan-crisis-heightens%'"))
                .isEqualTo(1);
    }

    @Test
    void placesEveryCountryOfCentralAsia() {
        List<String> countries = database.sql("""
                        select region.iso_code from concept_ancestor
                        join concept above on above.id = ancestor_id and above.slug = 'central-asia'
                        join region on region.id = concept_id and region.level = 'COUNTRY'
                        order by 1
                        """).query(String.class).list();

        assertThat(countries).containsExactly("KG", "KZ", "TJ", "TM", "UZ");
    }

    @Test
    void marksOnlyEntriesThatAreThere() {
        assertThat(count("""
                        select count(*) from revision,
                            regexp_matches(body, '\\((?:figure|claim):([^)]*)\\)', 'g') mark
                        where not exists (select 1 from ledger_entry where id::text = mark[1])
                        """)).isZero();
    }

    @Test
    void fillsADatabaseOnce() {
        long before = count("select count(*) from story") + count("select count(*) from concept");

        seed.fillEmptyDatabase();

        assertThat(count("select count(*) from story") + count("select count(*) from concept"))
                .isEqualTo(before);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
