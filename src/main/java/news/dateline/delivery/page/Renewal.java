package news.dateline.delivery.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has pages made: of all who ask for one that is not there, one has it made and the others wait for it. */
@Component
class Renewal {

    private static final Logger log = LoggerFactory.getLogger(Renewal.class);

    private final PageMaker maker;
    private final Turns turns;
    private final Trouble trouble;
    private final ConcurrentMap<String, CompletableFuture<@Nullable KeptPage>> beingMade = new ConcurrentHashMap<>();

    Renewal(PageMaker maker, Turns turns, Trouble trouble) {
        this.maker = maker;
        this.turns = turns;
        this.trouble = trouble;
    }

    /**
     * What came of it.
     *
     * @param page null when there is none that could be kept
     * @param answer what was answered instead; null when nobody had the time
     */
    record Outcome(@Nullable KeptPage page, @Nullable CapturedResponse answer) {

        static final Outcome NO_TURN = new Outcome(null, null);

        /** Whether an older page would be better than this. */
        boolean failed() {
            return page == null && (answer == null || answer.hasFailed());
        }
    }

    /** @param old what is kept of the page; null for nothing */
    Outcome now(Exchange exchange, @Nullable KeptPage old) throws ServletException, IOException {
        String address = exchange.address().toString();
        CompletableFuture<@Nullable KeptPage> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable KeptPage> others = beingMade.putIfAbsent(address, mine);
        KeptPage made = others == null ? null : turns.waitFor(others);
        if (made != null) {
            return new Outcome(made, null);
        }
        try {
            Outcome outcome = make(exchange, old);
            mine.complete(outcome.page());
            return outcome;
        } finally {
            mine.complete(null);
            beingMade.remove(address, mine);
        }
    }

    /** Makes a page anew that was claimed for it. */
    void later(Exchange exchange, KeptPage old) {
        try {
            make(exchange, old);
        } catch (ServletException | IOException e) {
            log.warn("{} could not be made anew", exchange.address().path(), e);
        } finally {
            old.giveUpRenewal();
        }
    }

    private Outcome make(Exchange exchange, @Nullable KeptPage old) throws ServletException, IOException {
        if (!turns.take()) {
            return Outcome.NO_TURN;
        }
        try {
            Outcome outcome = maker.make(exchange);
            if (outcome.failed()) {
                trouble.happened();
            } else {
                trouble.isOver();
            }
            return outcome;
        } catch (ServletException | RuntimeException e) {
            if (old == null) {
                throw e;
            }
            log.error("{} could not be made anew", exchange.address().path(), e);
            trouble.happened();
            return Outcome.NO_TURN;
        } finally {
            turns.giveBack();
        }
    }
}
