package news.dateline.delivery.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import news.dateline.delivery.page.PageMaker.Made;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers with kept pages, ahead of everything else. Of all who ask for a page that is not there, one has it made and
 * the others wait for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter implements Filter {

    private static final Logger log = LoggerFactory.getLogger(PageFilter.class);

    private static final String ASK_FIRST = "no-cache, public";

    private final KeptPages pages;
    private final PageMaker maker;
    private final Turns turns;
    private final Clock clock;
    private final ConcurrentMap<String, CompletableFuture<@Nullable KeptPage>> beingMade = new ConcurrentHashMap<>();

    PageFilter(KeptPages pages, PageMaker maker, Turns turns, Clock clock) {
        this.pages = pages;
        this.maker = maker;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        answer((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PageAddress address = pages.keepsAny() ? PageAddress.of(request) : null;
        if (address == null) {
            chain.doFilter(request, response);
            return;
        }
        KeptPage page = pages.find(address.toString());
        KeptPage.Use use = page == null ? KeptPage.Use.STALE : page.use(clock.millis());
        if (page == null || use == KeptPage.Use.STALE) {
            make(address, page, request, response, chain);
            return;
        }
        PageSending.send(page, request, response);
        if (use == KeptPage.Use.PASSABLE && page.claimRenewal()) {
            // Whoever asked has all of the answer and waits for nothing.
            response.getOutputStream().close();
            renew(address, page, request, response, chain);
        }
    }

    private void renew(
            PageAddress address,
            KeptPage old,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain) {
        try {
            if (turns.take()) {
                try {
                    maker.make(address, request, response, chain);
                } finally {
                    turns.giveBack();
                }
            }
        } catch (ServletException | IOException | RuntimeException e) {
            log.warn("{} could not be made anew", address.path(), e);
        } finally {
            old.renewalFailed();
        }
    }

    private void make(
            PageAddress address,
            @Nullable KeptPage old,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        CompletableFuture<@Nullable KeptPage> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable KeptPage> others = beingMade.putIfAbsent(address.toString(), mine);
        KeptPage made = others == null ? null : turns.waitFor(others);
        if (made != null) {
            PageSending.send(made, request, response);
            return;
        }
        try {
            mine.complete(makeNow(address, old, request, response, chain));
        } finally {
            mine.complete(null);
            beingMade.remove(address.toString(), mine);
        }
    }

    private @Nullable KeptPage makeNow(
            PageAddress address,
            @Nullable KeptPage old,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (!turns.take()) {
            refuse(old, request, response);
            return null;
        }
        try {
            Made made = maker.make(address, request, response, chain);
            if (made.page() != null) {
                PageSending.send(made.page(), request, response);
            } else if (old != null && made.answer().getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                PageSending.send(old, request, response);
            } else {
                if (!made.answer().containsHeader(HttpHeaders.CACHE_CONTROL)) {
                    response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_FIRST);
                }
                made.answer().sendTo(response);
            }
            return made.page();
        } catch (ServletException | RuntimeException e) {
            if (old == null) {
                throw e;
            }
            log.error("{} could not be made anew", address.path(), e);
            PageSending.send(old, request, response);
            return null;
        } finally {
            turns.giveBack();
        }
    }

    /** An old page is better than none. */
    private static void refuse(@Nullable KeptPage old, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (old == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Turns.RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            PageSending.send(old, request, response);
        }
    }
}
