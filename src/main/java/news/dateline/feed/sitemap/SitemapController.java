package news.dateline.feed.sitemap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import javax.xml.stream.XMLStreamException;
import news.dateline.concept.Kind;
import news.dateline.shared.BadAddressException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SitemapController {

    private static final Duration NEWS_KEPT = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofHours(1);

    private final SitemapIndex index;
    private final StorySitemap stories;
    private final ConceptSitemap concepts;
    private final NewsSitemap news;
    private final PageSitemap pages;

    SitemapController(
            SitemapIndex index, StorySitemap stories, ConceptSitemap concepts, NewsSitemap news, PageSitemap pages) {
        this.index = index;
        this.stories = stories;
        this.concepts = concepts;
        this.news = news;
        this.pages = pages;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException, XMLStreamException {
        index.write(output(response, KEPT));
    }

    @GetMapping("/sitemap-pages.xml")
    void pages(HttpServletResponse response) throws IOException, XMLStreamException {
        pages.write(output(response, KEPT));
    }

    @GetMapping("/sitemap-stories-{month:\\d{4}-\\d{2}}.xml")
    void stories(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String after,
            HttpServletResponse response)
            throws IOException, XMLStreamException {
        YearMonth asked = month(month);
        stories.write(asked, StoryPlace.parse(after, asked), output(response, KEPT));
    }

    @GetMapping("/sitemap-{plural:" + Kind.PLURALS + "}.xml")
    void concepts(
            @PathVariable String plural,
            @RequestParam(required = false) @Nullable String after,
            HttpServletResponse response)
            throws IOException, XMLStreamException {
        concepts.write(Kind.ofPlural(plural), after, output(response, KEPT));
    }

    @GetMapping("/sitemap-news.xml")
    void news(HttpServletResponse response) throws IOException, XMLStreamException {
        news.write(output(response, NEWS_KEPT));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new BadAddressException("No month " + text);
        }
    }

    private static SitemapOutput output(HttpServletResponse response, Duration kept) {
        return () -> {
            response.setContentType("application/xml;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(kept).cachePublic().getHeaderValue());
            return response.getOutputStream();
        };
    }
}
