package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of an engine that keeps what it has until it is written once more. */
@PortalTest
abstract class RebuildWhileServing {

    @Autowired
    Newsroom newsroom;

    @Autowired
    SearchIndex index;

    @Autowired
    StorySearch search;

    @Autowired
    IndexStates states;

    @Test
    void searchesFindAllThereIsWhileItIsBuiltAnew() throws Exception {
        assertThat(states.now().engine()).isEqualTo("OpenSearch");
        String word = Newsroom.word();
        newsroom.publish(word, "", "");
        Eventually.get(() -> total(word), total -> total == 1);

        var rebuilding = index.rebuild().end();
        do {
            assertThat(total(word)).isEqualTo(1);
        } while (!rebuilding.isDone());
        rebuilding.get(1, TimeUnit.SECONDS);

        Eventually.get(states::now, now -> now.documents() == now.published());
        assertThat(states.now().filledAt()).isNotNull();
    }

    private long total(String word) {
        return search.find(new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, Sort.NEWEST, null))
                .total();
    }
}
