package news.dateline.delivery.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.delivery.DeliverySettings;
import news.dateline.delivery.page.Renewal.Outcome;
import news.dateline.shared.PageParts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Has pages made by the rest of the portal, and makes of them what can be kept. */
@Component
public class PageMaker {

    /** Tells what stands behind that the answer is kept, and needs nothing from it to be kept well. */
    public static final String IS_KEPT = PageMaker.class.getName() + ".isKept";

    private static final long STALE_IF_ERROR_SECONDS = 864_000;
    private static final String SURROGATE_KEY = "Surrogate-Key";
    private static final List<String> TEXTS = List.of("text/", "application/", "image/svg");

    /** Below this a page fits in one packet either way. */
    private static final int WORTH_PACKING_BYTES = 1_000;

    private final KeptPages pages;
    private final DeliverySettings settings;
    private final Clock clock;
    private final String cacheControl;

    PageMaker(KeptPages pages, DeliverySettings settings, Clock clock) {
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
        long shared = settings.sharedFor().toSeconds();
        this.cacheControl = "public, max-age=0, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=%d"
                .formatted(shared, shared, STALE_IF_ERROR_SECONDS);
    }

    /** A page that everybody may have is kept; any other answer is only handed back. */
    Outcome make(Exchange exchange) throws ServletException, IOException {
        long lastHeard = pages.lastHeard();
        CapturedResponse answer = new CapturedResponse(exchange.response());
        HttpServletRequest anyones = new AnyonesRequest(exchange.request(), exchange.address());
        Set<UUID> parts;
        anyones.setAttribute(IS_KEPT, true);
        try (PageParts collected = PageParts.collect()) {
            exchange.chain().doFilter(anyones, answer);
            parts = collected.ids();
        } finally {
            anyones.removeAttribute(IS_KEPT);
        }
        if (!answer.isForEverybody()) {
            return new Outcome(null, answer);
        }
        KeptPage page = page(answer, parts);
        pages.keep(exchange.address().toString(), page, lastHeard);
        return new Outcome(page, answer);
    }

    private KeptPage page(CapturedResponse answer, Set<UUID> parts) {
        String type = answer.getContentType();
        Coded plain = Coded.plain(answer.body());
        boolean packs =
                plain.bytes().length >= WORTH_PACKING_BYTES && TEXTS.stream().anyMatch(type::startsWith);
        long now = clock.millis();
        return new KeptPage(
                type,
                headers(answer, parts),
                plain,
                packs ? plain.gzip() : null,
                parts,
                now,
                now + settings.freshFor().toMillis());
    }

    private List<Map.Entry<String, String>> headers(CapturedResponse answer, Set<UUID> parts) {
        List<Map.Entry<String, String>> headers = new ArrayList<>(answer.headers());
        headers.removeIf(header -> header.getKey().equalsIgnoreCase(HttpHeaders.VARY));
        headers.add(Map.entry(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        if (!answer.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            headers.add(Map.entry(HttpHeaders.CACHE_CONTROL, cacheControl));
        }
        if (settings.surrogateKeys()) {
            headers.add(Map.entry(
                    SURROGATE_KEY, parts.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "))));
        }
        return List.copyOf(headers);
    }
}
