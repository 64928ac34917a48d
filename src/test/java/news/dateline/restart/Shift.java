package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;

/** What several editors got done on a portal that does not always answer. */
final class Shift {

    private final int port;
    private final int due;
    private final AtomicInteger saves = new AtomicInteger();
    private final AtomicInteger publishes = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    Shift(int port, int due) {
        this.port = port;
        this.due = due;
    }

    boolean isDone() {
        return acknowledged() >= due;
    }

    int acknowledged() {
        return saves.get() + publishes.get();
    }

    void acknowledgeSave() {
        saves.incrementAndGet();
    }

    void acknowledgePublish() {
        publishes.incrementAndGet();
    }

    Browser signedIn() {
        Browser browser = new Browser(port);
        browser.signIn("editor", PortalProcess.ADMIN_PASSWORD);
        return browser;
    }

    Browser reader() {
        return new Browser(port);
    }

    /** Asks until an answer comes. */
    Page persistently(Supplier<Page> request) {
        return persistently(request, () -> {});
    }

    /** The same for what may have been done although no answer came: looks what became of it before asking again. */
    Page persistently(Supplier<Page> request, Runnable look) {
        while (true) {
            try {
                Page page = request.get();
                if (page.status() < 500) {
                    assertThat(page.path()).as("still signed in").doesNotStartWith("/login");
                    return page;
                }
            } catch (UncheckedIOException killed) {
                // Nobody knows whether it was done.
            }
            unanswered.incrementAndGet();
            pause();
            look.run();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "%d saves and %d publishes acknowledged, %d requests without an answer"
                .formatted(saves.get(), publishes.get(), unanswered.get());
    }
}
