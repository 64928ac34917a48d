package news.dateline.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.shared.Cursor;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.SiteAddress;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FeedController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final String FEED = "/feed.atom";
    private static final int SIZE = 30;

    private final PublishedStories stories;
    private final Concepts concepts;
    private final AtomFeed atom;

    FeedController(PublishedStories stories, Concepts concepts, SiteAddress site) {
        this.stories = stories;
        this.concepts = concepts;
        this.atom = new AtomFeed(site);
    }

    @GetMapping(FEED)
    ResponseEntity<String> all(HttpServletRequest request, Locale locale) {
        List<StorySummary> latest =
                stories.latest(locale.getLanguage(), Cursor.parse(null), SIZE).items();
        return answer(atom.of("Dateline", request.getRequestURI(), request.getContextPath() + "/", latest));
    }

    @GetMapping("/{plural:" + Kind.PLURALS + "}/{slug}" + FEED)
    ResponseEntity<String> aboutConcept(
            @PathVariable String plural, @PathVariable String slug, HttpServletRequest request, Locale locale) {
        Kind kind = Kind.ofPlural(plural);
        Concept concept = concepts.find(kind, slug).orElse(null);
        if (concept == null) {
            return moved(kind, slug, request.getContextPath(), locale);
        }
        String path = request.getRequestURI();
        List<StorySummary> latest = stories.about(concept.id(), locale.getLanguage(), Cursor.parse(null), SIZE)
                .items();
        return answer(atom.of(
                "Dateline: " + concept.nameIn(locale.getLanguage()),
                path,
                path.substring(0, path.length() - FEED.length()),
                latest));
    }

    private ResponseEntity<String> moved(Kind kind, String slug, String prefix, Locale locale) {
        ConceptLink successor = concepts.findSuccessor(kind, slug)
                .flatMap(id -> concepts.link(id, locale.getLanguage()))
                .orElseThrow(() -> new NotFoundException("No " + kind + " " + slug));
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(prefix + successor.path() + FEED))
                .build();
    }

    /** As a feed, whatever kind of answer was asked for: browsers ask for a page. */
    private static ResponseEntity<String> answer(String feed) {
        return ResponseEntity.ok().contentType(ATOM).body(feed);
    }
}
