package news.dateline.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** Which part of the portal a path belongs to. */
public final class Paths {

    private static final Pattern DESK = Pattern.compile("/(?:admin|login|logout|account)(?:/.*)?");

    private static final List<String> FOR_PROGRAMS =
            List.of("/actuator", "/css/", "/js/", "/media/", "/favicon", "/sitemap", "/robots.txt");

    private Paths() {}

    /** The path of a request as it came, percent-encoded, without what stands before all paths: a language, if any. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** @param path without a language prefix: everything but the desk, operations and files that are the same in all languages */
    public static boolean isForReaders(String path) {
        return !isForDesk(path) && FOR_PROGRAMS.stream().noneMatch(path::startsWith);
    }

    /** @param path without a language prefix, which the desk has none of */
    public static boolean isForDesk(String path) {
        return DESK.matcher(path).matches();
    }
}
