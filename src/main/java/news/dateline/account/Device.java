package news.dateline.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which browser on which system a request says it comes from, as roughly as somebody needs to know their own again. Of
 * what it says nothing else is kept.
 */
public final class Device {

    /** In this order: most browsers also name those they descend from. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "YaBrowser", "Yandex Browser",
            "SamsungBrowser", "Samsung Internet",
            "Vivaldi", "Vivaldi",
            "Firefox/", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Windows", "Windows",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "CrOS", "ChromeOS",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    private Device() {}

    /** @param userAgent the header; null where none was sent */
    public static String inWords(@Nullable String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (browser.isEmpty()) {
            return system.isEmpty() ? "A browser" : "A browser on " + system;
        }
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(Map<String, String> names, @Nullable String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent != null && userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
