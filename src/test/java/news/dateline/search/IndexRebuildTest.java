package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import news.dateline.DatelineApplication;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

@PortalTest
class IndexRebuildTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    SearchIndex index;

    @Autowired
    StorySearch search;

    @Autowired
    DataSource database;

    @Autowired
    JdbcConnectionDetails connectionDetails;

    @Autowired
    Leftovers leftovers;

    @Autowired
    TransactionOperations transactions;

    @TempDir
    Path folder;

    @Test
    void aRebuiltIndexHasAllThatIsPublished() throws Exception {
        String word = Newsroom.word();
        UUID before = newsroom.publish(word, "", "");
        var rebuilding = index.rebuild().end();
        UUID meanwhile = newsroom.publish(word, "", "");
        rebuilding.get(30, TimeUnit.SECONDS);
        assertThat(Eventually.get(() -> ids(search, word), found -> found.size() == 2))
                .containsExactlyInAnyOrder(before, meanwhile);
    }

    @Test
    void whatIsInTheIndexAloneIsRemovedByARebuild() throws Exception {
        String word = Newsroom.word();
        UUID gone = newsroom.publish(word, "", "");
        UUID stays = newsroom.publish(word, "", "");
        Eventually.get(() -> total(word), total -> total == 2);
        JdbcClient.create(database)
                .sql("delete from search_document where story_id = ?")
                .param(gone)
                .update();

        index.rebuild().end().get(60, TimeUnit.SECONDS);

        Eventually.get(() -> total(word), total -> total == 1);
        assertThat(ids(search, word)).containsExactly(stays);
    }

    /** It would hold a connection for as long as the index takes. */
    @Test
    void theIndexIsNotLookedThroughInATransaction() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> leftovers.remove()))
                .hasMessageContaining("inside a transaction");
        assertThatCode(leftovers::remove).doesNotThrowAnyException();
    }

    private long total(String word) {
        return search.find(new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, Sort.NEWEST, null))
                .total();
    }

    @Test
    void aMissingIndexIsBuiltWhenThePortalStarts() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish(word, "", "");
        assertFoundAfterStart(word, story);
        assertFoundAfterStart(word, story);
        FileSystemUtils.deleteRecursively(folder.resolve("index"));
        assertFoundAfterStart(word, story);
    }

    private void assertFoundAfterStart(String word, UUID story) throws Exception {
        try (ConfigurableApplicationContext portal = start()) {
            StorySearch itsSearch = portal.getBean(StorySearch.class);
            assertThat(Eventually.get(() -> ids(itsSearch, word), found -> !found.isEmpty()))
                    .containsExactly(story);
        }
    }

    /** It leaves the outbox to the other portal on this database, which would otherwise get only half of it. */
    private ConfigurableApplicationContext start() throws SQLException {
        String url;
        try (Connection connection = database.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        return new SpringApplicationBuilder(DatelineApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("dataSource", database);
                    context.getBeanFactory().registerSingleton("connectionDetails", connectionDetails);
                })
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--dateline.data-dir=" + folder,
                        "--dateline.seed=false",
                        "--spring.jpa.properties.hibernate.search.coordination.event_processor.enabled=false");
    }

    private static List<UUID> ids(StorySearch search, String word) {
        return search.find(new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, Sort.NEWEST, null)).hits().stream()
                .map(hit -> hit.story().id())
                .toList();
    }
}
