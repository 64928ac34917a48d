package news.dateline.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeldomTest {

    private static final Instant START = Instant.parse("2022-01-09T12:00:00Z");

    private final Clock clock = mock();
    private final Seldom seldom = new Seldom(clock, Duration.ofSeconds(10));

    @Test
    void isDueOnceWithinAPause() {
        assertThat(isDueAfter(0)).isTrue();
        assertThat(isDueAfter(0)).isFalse();
        assertThat(isDueAfter(10)).isFalse();
        assertThat(isDueAfter(11)).isTrue();
        assertThat(isDueAfter(12)).isFalse();
    }

    private boolean isDueAfter(int seconds) {
        when(clock.instant()).thenReturn(START.plusSeconds(seconds));
        return seldom.isDue();
    }
}
