package news.dateline.reader.search;

import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what somebody types into the search, for the script of its page. */
@RestController
class SuggestionController {

    private final SearchSuggestions suggestions;

    SuggestionController(SearchSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/search/suggestions")
    ResponseEntity<List<String>> suggest(@RequestParam(defaultValue = "") String q, Locale locale) {
        // What somebody looks for is nobody else's business, and is kept nowhere.
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(suggestions.of(q, locale.getLanguage()));
    }
}
