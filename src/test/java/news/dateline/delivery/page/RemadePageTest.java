package news.dateline.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import news.dateline.shared.PageParts;
import news.dateline.testing.Browser;
import news.dateline.testing.DeliveryTest;
import news.dateline.testing.PageTypes;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page costs that is made anew: only what concerns its own story is asked for again. */
@DeliveryTest
class RemadePageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private KeptPages pages;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void read() {
        new Browser(port).get(PageTypes.LEAD);
    }

    @Test
    void aStoryTakesThreeStatementsAfterItChanged() {
        UUID lead = database.sql("select id from story where slug = :slug")
                .param("slug", PageTypes.LEAD.substring(PageTypes.LEAD.lastIndexOf('/') + 1))
                .query(UUID.class)
                .single();

        pages.heard(new PageChange(Set.of(lead, PageParts.NEWS), true));

        assertThat(statements()).isEqualTo(3);
    }

    @Test
    void allIsAskedForAfterAChangeThatMayShowAnywhere() {
        pages.heard(PageChange.ALL_TAKEN_BACK);

        assertThat(statements()).isBetween(9, 12);
    }

    private int statements() {
        statements.forget();
        assertThat(new Browser(port).get(PageTypes.LEAD).status()).isEqualTo(200);
        return statements.seen().size();
    }
}
