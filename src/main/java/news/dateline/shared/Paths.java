package news.dateline.shared;

import java.util.List;
import java.util.regex.Pattern;

/** Which part of the portal a path belongs to. */
public final class Paths {

    private static final List<String> NOT_FOR_READERS = List.of(
            "/admin", "/login", "/logout", "/account", "/actuator", "/css/", "/favicon", "/sitemap", "/robots.txt");

    private static final Pattern DESK = Pattern.compile("/(?:admin|login|logout|account)(?:/.*)?");

    private Paths() {}

    /** @param path without a language prefix: everything but the desk, operations and files that are the same in all languages */
    public static boolean isForReaders(String path) {
        return NOT_FOR_READERS.stream().noneMatch(path::startsWith);
    }

    /** @param path without a language prefix, which the desk has none of */
    public static boolean isForDesk(String path) {
        return DESK.matcher(path).matches();
    }
}
