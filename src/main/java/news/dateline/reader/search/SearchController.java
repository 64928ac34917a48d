package news.dateline.reader.search;

import news.dateline.search.request.SearchRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

    private final ResultPages pages;

    SearchController(ResultPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    String show(
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "page", pages.page(SearchRequest.of(parameters), SearchRequest.nonsense(parameters), locale));
        // Endless combinations of parameters are nothing for crawlers.
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("robots", "noindex");
        return "reader/search/show";
    }
}
