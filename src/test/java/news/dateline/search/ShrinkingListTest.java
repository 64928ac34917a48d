package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.shared.paging.StartOfListException;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A list by relevance from which something is withdrawn while somebody reads it page by page. */
@PortalTest
class ShrinkingListTest {

    private static final int THREE_PAGES = 2 * StorySearch.PAGE_SIZE + 1;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private StorySearch search;

    private final String word = Newsroom.word();

    /** The first one; the last one, next to which the following page begins; and the two last ones. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11})
    void noneIsPassedOver(int gone) throws Exception {
        publish();
        SearchPage first = find(null, null);
        List<UUID> left = new ArrayList<>(ids(find(first.next(), null)));
        List<UUID> withdrawn = gone > StorySearch.PAGE_SIZE
                ? ids(first).subList(StorySearch.PAGE_SIZE - 2, StorySearch.PAGE_SIZE)
                : List.of(ids(first).get(gone - 1));
        withdraw(withdrawn);

        SearchPage second = find(first.next(), null);
        assertThat(ids(second)).isEqualTo(left);
    }

    @Test
    void noneIsShownTwiceOnTheWayBack() throws Exception {
        publish();
        SearchPage first = find(null, null);
        SearchPage second = find(first.next(), null);
        SearchPage third = find(second.next(), null);
        withdraw(ids(first).subList(0, 1));

        List<UUID> back = ids(find(null, third.previous()));
        assertThat(back).isEqualTo(ids(second));
        assertThatThrownBy(() -> find(null, second.previous())).isInstanceOf(StartOfListException.class);
    }

    private void publish() throws Exception {
        for (int i = 0; i < THREE_PAGES; i++) {
            newsroom.publish(word, "", "");
        }
        waitFor(THREE_PAGES);
    }

    private void withdraw(List<UUID> stories) throws Exception {
        stories.forEach(newsroom::withdraw);
        waitFor(THREE_PAGES - stories.size());
    }

    private void waitFor(int total) throws Exception {
        Eventually.get(() -> find(null, null).total(), found -> found == total);
    }

    private SearchPage find(String after, String before) {
        return search.find(new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, Sort.RELEVANCE, after, before));
    }

    private static List<UUID> ids(SearchPage page) {
        return page.hits().stream().map(hit -> hit.story().id()).toList();
    }
}
