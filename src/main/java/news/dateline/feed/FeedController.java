package news.dateline.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.search.request.StrictSearches;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.paging.Cursor;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FeedController {

    private static final String FEED = "/feed.{format:atom|json}";

    private final Feeds feeds;
    private final ShownConcepts concepts;
    private final Storylines storylines;
    private final StrictSearches searches;
    private final Map<String, FeedFormat> formats;

    FeedController(
            Feeds feeds,
            ShownConcepts concepts,
            Storylines storylines,
            StrictSearches searches,
            List<FeedFormat> formats) {
        this.feeds = feeds;
        this.concepts = concepts;
        this.storylines = storylines;
        this.searches = searches;
        this.formats = formats.stream().collect(Collectors.toMap(FeedFormat::extension, Function.identity()));
    }

    @GetMapping(FEED)
    ResponseEntity<String> ofSite(
            @PathVariable String format, @RequestParam(required = false) @Nullable String after, Locale locale) {
        return answer(format, feeds.ofSite(locale.getLanguage(), Cursor.parse(after)));
    }

    @GetMapping("/{plural:" + Kind.PLURALS + "}/{slug}" + FEED)
    ResponseEntity<String> aboutConcept(
            @PathVariable String plural,
            @PathVariable String slug,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Locale locale) {
        Cursor place = Cursor.parse(after);
        Kind kind = Kind.ofPlural(plural);
        Concept concept = concepts.find(kind, slug).orElse(null);
        return concept == null
                ? moved(kind, slug, request.getContextPath(), format, locale)
                : answer(format, feeds.about(concept, locale.getLanguage(), place));
    }

    @GetMapping("/storylines/{slug}" + FEED)
    ResponseEntity<String> ofStoryline(
            @PathVariable String slug,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String after,
            Locale locale) {
        Cursor place = Cursor.parse(after);
        Storyline storyline =
                storylines.findBySlug(slug).orElseThrow(() -> new NotFoundException("No storyline " + slug));
        return answer(format, feeds.of(storyline, locale.getLanguage(), place));
    }

    @GetMapping("/search.{format:atom|json}")
    ResponseEntity<String> ofSearch(
            @PathVariable String format, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return answer(format, feeds.of(searches.read(parameters, locale), locale.getLanguage()));
    }

    private ResponseEntity<String> answer(String format, StoryFeed feed) {
        FeedFormat written = formats.get(format);
        return ResponseEntity.ok().contentType(written.type()).body(written.write(feed));
    }

    private ResponseEntity<String> moved(Kind kind, String slug, String prefix, String format, Locale locale) {
        ConceptLink successor = concepts.findSuccessor(kind, slug)
                .flatMap(id -> concepts.link(id, locale.getLanguage()))
                .orElseThrow(() -> new NotFoundException("No " + kind + " " + slug));
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(prefix + successor.path() + "/feed." + format))
                .build();
    }
}
