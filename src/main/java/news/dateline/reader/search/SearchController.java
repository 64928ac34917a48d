package news.dateline.reader.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import news.dateline.reader.head.Followed;
import news.dateline.search.Sort;
import news.dateline.search.request.Narrowing;
import news.dateline.search.request.SearchParameters;
import news.dateline.search.request.SearchRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SearchController {

    private final ResultPages pages;
    private final Narrowing narrowing;

    SearchController(ResultPages pages, Narrowing narrowing) {
        this.pages = pages;
        this.narrowing = narrowing;
    }

    @GetMapping("/search")
    ModelAndView show(
            @RequestParam MultiValueMap<String, String> parameters, Locale locale, HttpServletResponse response) {
        // Endless combinations of parameters are nothing for crawlers.
        response.setHeader("X-Robots-Tag", "noindex");
        SearchParameters given = new SearchParameters(parameters);
        SearchRequest request = given.request();
        ResultPages.Start start = pages.start(request, locale);
        SearchRequest current = narrowing.current(request, start.narrowed().unknown());
        if (!current.equals(request)) {
            RedirectView moved = new RedirectView(current.url(), true);
            moved.setExpandUriTemplateVariables(false);
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(moved);
        }
        ResultPage page = pages.page(request, start, given.nonsense(), locale);
        return new ModelAndView("reader/search/show", "page", page)
                .addObject(
                        "followed",
                        page.isInexact() ? null : followed(start.narrowed().known(request)))
                .addObject("searched", request.words())
                .addObject("script", "/js/search.js")
                .addObject("robots", "noindex");
    }

    // A feed has the newest first, whatever the page is sorted by, and only what has the words just so.
    private static Followed followed(SearchRequest request) {
        SearchRequest search = request.sortedBy(Sort.RELEVANCE);
        return new Followed(search.url("/search.atom"), search.url("/search.json"));
    }
}
