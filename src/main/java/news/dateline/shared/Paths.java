package news.dateline.shared;

import java.util.List;

/** Which part of the portal a path belongs to. */
public final class Paths {

    private static final List<String> NOT_FOR_READERS = List.of(
            "/admin", "/login", "/logout", "/account", "/actuator", "/css/", "/favicon", "/sitemap", "/robots.txt");

    private Paths() {}

    /** @param path without a language prefix: everything but the desk, operations and files that are the same in all languages */
    public static boolean isForReaders(String path) {
        return NOT_FOR_READERS.stream().noneMatch(path::startsWith);
    }
}
