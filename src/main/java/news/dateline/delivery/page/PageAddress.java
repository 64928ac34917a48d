package news.dateline.delivery.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.Languages;
import news.dateline.shared.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Which page an address is of. Parameters that no page reads are left out and the others put in order, so that nobody
 * can have one page kept many times over.
 *
 * @param path as it came
 * @param query as pages read it; null for none
 */
record PageAddress(String path, @Nullable String query) {

    /** What pages that can be kept read of their query. */
    static final List<String> PARAMETERS =
            List.of("after", "as-of", "before", "event", "organisation", "person", "region", "since", "state", "topic");

    /** Searches are all different, and nobody shall find here what was searched for; the rest is for one person. */
    private static final List<String> NOT_KEPT = List.of("/search", "/previews/", "/api/", "/error");

    private static final int LONGEST = 400;

    /** The page that a request asks for; null for whatever is not kept. */
    static @Nullable PageAddress of(HttpServletRequest request) {
        String method = request.getMethod();
        if (!"GET".equals(method) && !"HEAD".equals(method)) {
            return null;
        }
        String path = request.getRequestURI();
        if (!isPlain(path) || !isKept(withoutLanguage(path))) {
            return null;
        }
        String query = request.getQueryString();
        if (query == null) {
            return new PageAddress(path, null);
        }
        return query.length() > LONGEST ? null : new PageAddress(path, known(query));
    }

    /** Addresses of pages have nothing but these characters; others lead elsewhere, or nowhere. */
    private static boolean isPlain(String path) {
        if (path.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '/' || c == '-' || c == '.';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    static String withoutLanguage(String path) {
        String language = prefixOf(path);
        return language == null ? path : path.substring(1 + language.length());
    }

    private static @Nullable String prefixOf(String path) {
        for (String language : Languages.PREFIXED) {
            if (path.startsWith(language, 1) && path.startsWith("/", 1 + language.length())) {
                return language;
            }
        }
        return null;
    }

    /** That the page is in. */
    Locale language() {
        String language = prefixOf(path);
        return language == null ? Languages.DEFAULT : Locale.forLanguageTag(language);
    }

    private static boolean isKept(String path) {
        if (path.startsWith("/sitemap") || path.equals("/robots.txt")) {
            return true;
        }
        return Paths.isForReaders(path) && NOT_KEPT.stream().noneMatch(path::startsWith);
    }

    private static @Nullable String known(String query) {
        String known = Stream.of(query.split("&"))
                .filter(parameter -> PARAMETERS.contains(name(parameter)))
                .sorted()
                .distinct()
                .collect(Collectors.joining("&"));
        return known.isEmpty() ? null : known;
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    @Override
    public String toString() {
        return query == null ? path : path + "?" + query;
    }
}
