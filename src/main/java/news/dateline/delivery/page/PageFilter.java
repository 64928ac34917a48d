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
import news.dateline.delivery.page.KeptPage.Use;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with kept pages, ahead of everything else, and sees to it that those get made. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter implements Filter {

    private static final String ASK_FIRST = "no-cache, public";

    private final KeptPages pages;
    private final Renewal renewal;
    private final Trouble trouble;
    private final AgedPages aged;
    private final PageMeters meters;
    private final Clock clock;

    PageFilter(KeptPages pages, Renewal renewal, Trouble trouble, AgedPages aged, PageMeters meters, Clock clock) {
        this.pages = pages;
        this.renewal = renewal;
        this.trouble = trouble;
        this.aged = aged;
        this.meters = meters;
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
        Exchange exchange = new Exchange(address, request, response, chain);
        KeptPage page = pages.find(address.toString());
        Use use = page == null ? Use.STALE : page.use(clock.millis());
        if (page == null || use == Use.STALE && !trouble.lasts()) {
            send(renewal.now(exchange, page), page, exchange);
        } else if (use == Use.FRESH) {
            meters.kept();
            PageSending.send(page, request, response);
        } else {
            sendOld(page, exchange);
            if (!trouble.lasts() && page.claimRenewal()) {
                // Whoever asked has all of the answer, and waits for nothing.
                response.getOutputStream().close();
                renewal.later(exchange, page);
            }
        }
    }

    private void send(Renewal.Outcome outcome, @Nullable KeptPage old, Exchange exchange) throws IOException {
        HttpServletResponse response = exchange.response();
        if (outcome.failed() && old != null) {
            sendOld(old, exchange);
            return;
        }
        meters.made();
        if (outcome.page() != null) {
            PageSending.send(outcome.page(), exchange.request(), response);
        } else if (outcome.answer() != null) {
            if (!outcome.answer().containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_FIRST);
            }
            outcome.answer().sendTo(response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Turns.RETRY_AFTER_SECONDS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void sendOld(KeptPage page, Exchange exchange) throws IOException {
        meters.old();
        KeptPage shown = trouble.lasts()
                ? page.marked(it -> aged.marked(it, exchange.address().language()))
                : page;
        PageSending.send(shown, exchange.request(), exchange.response());
    }
}
