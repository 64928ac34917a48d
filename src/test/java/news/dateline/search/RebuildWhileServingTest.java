package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RebuildWhileServingTest {

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
        assertThat(states.now().engine()).isEqualTo(engine());
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

    String engine() {
        return "Lucene, in this process";
    }

    private long total(String word) {
        return search.find(new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, Sort.NEWEST, null))
                .total();
    }
}
