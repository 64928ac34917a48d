package news.dateline.reader;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.Paths;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * The address of the page that is being shown, as all languages have it: without a prefix, and without a place in a
 * list, since no two languages have the same list.
 *
 * @param path begins with one slash, as it came, percent-encoded
 * @param query as it came, percent-encoded; empty for none
 */
record PageAddress(String path, String query) {

    private static final Pattern BARE = Pattern.compile("[|\\[\\]{}^`\\\\]");
    private static final PageAddress FRONT = new PageAddress("/", "");

    static PageAddress of(HttpServletRequest request) {
        // The page that tells of an error stands at the address of the one that failed.
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        String path =
                uri.substring(Math.min(uri.length(), request.getContextPath().length()));
        // Two slashes would begin the address of another site, and browsers take a backslash for one.
        boolean canBeLinked = path.matches("/(?![/\\\\]).*") && Paths.isForReaders(path);
        return canBeLinked ? new PageAddress(path, withoutPageKeys(request.getQueryString())) : FRONT;
    }

    private static String withoutPageKeys(@Nullable String query) {
        return query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(parameter ->
                                !PageKey.PARAMETERS.contains(parameter.split("=", 2)[0]))
                        .map(PageAddress::encoded)
                        .collect(Collectors.joining("&"));
    }

    /** Browsers send some signs as they are which no link may hold. */
    private static String encoded(String parameter) {
        return BARE.matcher(parameter)
                .replaceAll(sign -> "%" + Integer.toHexString(sign.group().charAt(0)));
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
