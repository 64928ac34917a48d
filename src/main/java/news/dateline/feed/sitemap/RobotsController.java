package news.dateline.feed.sitemap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells crawlers where to begin, and what is not for them: the desk, and the endless combinations of a search. */
@RestController
class RobotsController {

    private static final List<String> NOT_FOR_CRAWLERS = List.of("/admin", "/account", "/login");

    private final SiteAddress site;

    RobotsController(SiteAddress site) {
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        Stream<String> searches = Languages.ALL.stream().map(language -> Languages.prefix(language) + "/search");
        String rules = Stream.concat(NOT_FOR_CRAWLERS.stream(), searches)
                .map(path -> "Disallow: " + site.baseUrl().getPath() + path + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body("User-agent: *\n" + rules + "\nSitemap: " + site.absolute("/sitemap.xml") + "\nSitemap: "
                        + site.absolute("/sitemap-news.xml") + "\n");
    }
}
