package news.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What a change of a concept costs grows with the stories about it, and not with the archive. */
@PortalTest
class IdsAboutTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private WorkingTexts texts;

    @Autowired
    private Statements statements;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void areFoundFromTheConceptsTags() {
        String word = Newsroom.word();
        UUID country = newsroom.region(word, null, "Country").id();
        UUID city = newsroom.region(word + "-city", country, "City").id();
        UUID there = newsroom.draft("There", country);
        UUID below = newsroom.publish("Below", "", "", city);
        UUID both = newsroom.draft("Both", country, city);
        UUID noMore = newsroom.draft("No more", city);
        newsroom.stage(noMore, "No more", "", "");

        statements.forget();
        assertThat(texts.idsAbout(country)).containsExactlyInAnyOrder(there, below, both);
        assertThat(texts.idsTagged(country)).containsExactlyInAnyOrder(there, both);
        assertThat(statements.seen())
                .allSatisfy(sql -> assertThat(plan(sql, country))
                        .anyMatch(step -> step.contains("Index Cond") && step.contains("concept_id ="))
                        .noneMatch(step -> step.contains("Seq Scan")));
    }

    /** As if there were so much that PostgreSQL reads a whole table only where no index helps. */
    private List<String> plan(String sql, UUID concept) {
        return transactions.execute(status -> {
            database.sql("set local enable_seqscan = off").update();
            return database.sql("explain " + sql.replace("?", "'" + concept + "'"))
                    .query(String.class)
                    .list();
        });
    }
}
