package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import news.dateline.story.WorkingTexts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class IndexWatchTest {

    private static final Instant NOW = Instant.parse("2026-01-09T10:00:00Z");

    private final Engine engine = mock();
    private final IndexWatch watch = mock();

    @Test
    void countsNothingThatGrowsWithTheArchive() {
        IndexAccess index = mock();
        SearchDocuments documents = mock();
        WorkingTexts stories = mock();
        IndexRecord record = mock();
        when(record.state()).thenReturn(new IndexRecord.State(null, null, null));
        when(engine.record()).thenReturn(record);
        when(index.ask(any())).thenReturn(12L);
        assertThat(new IndexStates(index, documents, stories, engine, mock(Backlogs.class))
                        .look()
                        .isUp())
                .isTrue();
        verifyNoInteractions(documents, stories);
    }

    @Test
    void doesNotHoldUpTheStart() throws Exception {
        CountDownLatch looks = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        doAnswer(look -> {
                    looks.countDown();
                    started.await();
                    return null;
                })
                .when(watch)
                .look();
        SearchIndex index = mock();
        IndexAtStart atStart = new IndexAtStart(index, watch, engine, mock(SharedRecord.class));
        Thread starting = new Thread(atStart::start);
        starting.start();
        looks.await();
        starting.join(5000);
        assertThat(starting.isAlive()).isFalse();
        started.countDown();
        atStart.stop();
        verify(index).stopRebuilding();
    }

    @Test
    void isNotBelievedForLong() {
        when(engine.title()).thenReturn("OpenSearch");
        assertThat(health(null).getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(health(NOW.minusSeconds(29)).getStatus()).isEqualTo(SearchIndexHealthIndicator.AWAY);
        assertThat(health(NOW.minusSeconds(31)).getStatus()).isEqualTo(Status.UNKNOWN);
    }

    private Health health(Instant seenAt) {
        IndexLook away = new IndexLook(false, new IndexRecord.State(null, null, null), new Backlog(0, null, 0));
        when(watch.last()).thenReturn(seenAt == null ? null : new IndexWatch.Seen(away, seenAt));
        return new SearchIndexHealthIndicator(watch, engine, Clock.fixed(NOW, ZoneOffset.UTC)).health();
    }
}
