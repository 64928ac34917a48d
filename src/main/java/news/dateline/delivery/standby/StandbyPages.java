package news.dateline.delivery.standby;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.delivery.page.AgedPages;
import news.dateline.delivery.page.SavedPage;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;

/** Saved pages, marked with when they were made; for whatever else is asked, word that it comes back. */
final class StandbyPages implements HttpHandler {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "10";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String NO_PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><title>%2$s</title></head>
            <body><main><h1>%2$s</h1><p>%3$s</p></main></body></html>
            """;

    private final Map<String, SavedPage> pages;
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    StandbyPages(List<SavedPage> saved) {
        this.pages = saved.stream()
                .collect(Collectors.toUnmodifiableMap(SavedPage::address, Function.identity(), (one, same) -> one));
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            Locale language = language(path);
            boolean reads = List.of("GET", "HEAD").contains(exchange.getRequestMethod());
            SavedPage page = reads ? page(exchange) : null;
            if (page == null) {
                exchange.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
                exchange.getResponseHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
                send(exchange, UNAVAILABLE, HTML, none(language));
                return;
            }
            page.headers().forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
            exchange.getResponseHeaders().set(HttpHeaders.CACHE_CONTROL, "no-cache, public");
            String text = new String(page.body(), StandardCharsets.UTF_8);
            String told = AgedPages.marked(text, page.contentType(), page.madeAt(), language, messages);
            send(exchange, OK, page.contentType(), told);
        }
    }

    private @Nullable SavedPage page(HttpExchange exchange) {
        SavedPage exact = pages.get(exchange.getRequestURI().toString());
        return exact == null ? pages.get(exchange.getRequestURI().getRawPath()) : exact;
    }

    private static Locale language(String path) {
        return Languages.PREFIXED.stream()
                .filter(language -> path.startsWith("/" + language + "/"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Languages.DEFAULT);
    }

    private String none(Locale language) {
        return NO_PAGE.formatted(
                language.getLanguage(),
                messages.getMessage("error.503.title", null, language),
                messages.getMessage("error.503.text", null, language));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set(HttpHeaders.CONTENT_TYPE, type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
