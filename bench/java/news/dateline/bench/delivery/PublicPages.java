package news.dateline.bench.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** Pages that readers come to. */
final class PublicPages {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PublicPages() {}

    /** The addresses of whatever the front page leads to in one step or two; each is read once for that. */
    static List<String> of(PortalServer portal, int most) throws Exception {
        Set<String> paths = new LinkedHashSet<>(List.of("/", "/ru/", "/kk/", "/feed.atom"));
        List<String> toLookAt = new ArrayList<>(paths);
        for (int i = 0; i < toLookAt.size() && paths.size() < most; i++) {
            Jsoup.parse(get(portal.address(toLookAt.get(i))).body())
                    .select("main a[href^=/]")
                    .eachAttr("href")
                    .stream()
                    .map(href -> href.replaceFirst("#.*", ""))
                    .filter(href -> !href.contains("?") && !href.contains("/search") && !href.contains("/media/"))
                    .filter(href -> paths.size() < most && paths.add(href))
                    .forEach(toLookAt::add);
        }
        List<String> there = new ArrayList<>();
        for (String path : paths) {
            if (get(portal.address(path)).statusCode() == 200) {
                there.add(portal.address(path));
            }
        }
        return there;
    }

    static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
