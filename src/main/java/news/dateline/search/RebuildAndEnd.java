package news.dateline.search;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** The portal as a command: builds the index anew, says how far it is, and ends. */
@Component
@ConditionalOnBooleanProperty("dateline.search.rebuild")
class RebuildAndEnd implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RebuildAndEnd.class);

    private final SearchIndex index;
    private final IndexStates states;
    private final ConfigurableApplicationContext portal;

    RebuildAndEnd(SearchIndex index, IndexStates states, ConfigurableApplicationContext portal) {
        this.index = index;
        this.states = states;
        this.portal = portal;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        int code = rebuild() ? 0 : 1;
        System.exit(SpringApplication.exit(portal, () -> code));
    }

    /** Whether it was rebuilt, by this node or by another that is at it. */
    boolean rebuild() throws InterruptedException {
        Instant before = states.filledAt();
        CompletableFuture<Void> here = index.rebuild().end();
        while (true) {
            IndexStatus.Progress progress = states.rebuilding();
            if (progress != null) {
                log.info("{} of {} texts, {} %", progress.done(), progress.total(), progress.percent());
            } else if (here.isDone()) {
                return !here.isCompletedExceptionally() && isLater(states.filledAt(), before);
            }
            try {
                here.get(1, TimeUnit.SECONDS);
                TimeUnit.MILLISECONDS.sleep(progress == null ? 0 : 500);
            } catch (TimeoutException goesOn) {
                // Says how far it is, once more.
            } catch (ExecutionException failed) {
                return false;
            }
        }
    }

    private static boolean isLater(@Nullable Instant filled, @Nullable Instant before) {
        if (filled != null && (before == null || filled.isAfter(before))) {
            return true;
        }
        log.error("The search index was not built anew: another node was at it, and did not come to the end");
        return false;
    }
}
