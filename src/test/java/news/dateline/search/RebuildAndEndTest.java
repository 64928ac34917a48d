package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
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
        when(states.now())
                .thenReturn(status(BEFORE, null))
                .thenReturn(status(BEFORE, new IndexStatus.Progress(BEFORE, 1, 2)))
                .thenReturn(status(BEFORE, null));
        assertThat(command.rebuild()).isFalse();
    }

    @Test
    void anotherNodeMayDoIt() throws Exception {
        anotherNodeIsAtIt();
        when(states.now())
                .thenReturn(status(BEFORE, null))
                .thenReturn(status(null, new IndexStatus.Progress(BEFORE, 1, 2)))
                .thenReturn(status(BEFORE.plusSeconds(1), null));
        assertThat(command.rebuild()).isTrue();
    }

    private void anotherNodeIsAtIt() {
        when(index.rebuild()).thenReturn(new SearchIndex.Rebuild(false, CompletableFuture.completedFuture(null)));
    }

    private static IndexStatus status(@Nullable Instant filledAt, IndexStatus.@Nullable Progress rebuilding) {
        return new IndexStatus("", true, 0, 0, 0, 0, new Backlog(0, null, 0), filledAt, rebuilding);
    }
}
