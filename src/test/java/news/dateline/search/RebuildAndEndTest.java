package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class RebuildAndEndTest {

    private static final Instant BEFORE = Instant.parse("2026-01-09T10:00:00Z");

    private final SearchIndex index = mock();
    private final IndexStates states = mock();
    private final RebuildAndEnd command = new RebuildAndEnd(index, states, mock(ConfigurableApplicationContext.class));

    @Test
    void anotherNodeThatFailsAtItIsNoSuccess() throws Exception {
        anotherNodeIsAtIt();
        when(states.filledAt()).thenReturn(BEFORE);
        assertThat(command.rebuild()).isFalse();
    }

    @Test
    void anotherNodeMayDoIt() throws Exception {
        anotherNodeIsAtIt();
        when(states.filledAt()).thenReturn(BEFORE, BEFORE.plusSeconds(1));
        assertThat(command.rebuild()).isTrue();
    }

    private void anotherNodeIsAtIt() {
        when(index.rebuild()).thenReturn(new SearchIndex.Rebuild(false, CompletableFuture.completedFuture(null)));
        when(states.rebuilding()).thenReturn(new IndexStatus.Progress(BEFORE, 1, 2), (IndexStatus.Progress) null);
    }
}
