package news.dateline.reader.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.shared.SiteChanges;
import org.junit.jupiter.api.Test;

class HeldReadsTest {

    private record Asked(String what) {}

    private final SiteChanges changes = new SiteChanges();
    private final HeldReads held = new HeldReads(changes, new HeldSettings(10));
    private final AtomicInteger reads = new AtomicInteger();

    private int ask(HeldReads of, String what) {
        return of.get(new Asked(what), Integer.class, reads::incrementAndGet);
    }

    @Test
    void whatWasReadHoldsUntilSomethingChanges() {
        assertThat(ask(held, "a")).isEqualTo(1);
        assertThat(ask(held, "a")).isEqualTo(1);
        assertThat(ask(held, "b")).isEqualTo(2);

        changes.happened();

        assertThat(ask(held, "a")).isEqualTo(3);
    }

    @Test
    void whatChangedWhileItWasReadIsReadAgain() {
        int first = held.get(new Asked("a"), Integer.class, () -> {
            changes.happened();
            return reads.incrementAndGet();
        });

        assertThat(ask(held, "a")).isEqualTo(first + 1);
    }

    @Test
    void nothingIsHeldWhereNothingMayBe() {
        HeldReads none = new HeldReads(changes, new HeldSettings(0));

        assertThat(ask(none, "a")).isNotEqualTo(ask(none, "a"));
    }
}
