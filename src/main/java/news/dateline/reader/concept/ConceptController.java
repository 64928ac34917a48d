package news.dateline.reader.concept;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.shared.Cursor;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class ConceptController {

    private final Concepts concepts;
    private final ConceptPages pages;

    ConceptController(Concepts concepts, ConceptPages pages) {
        this.concepts = concepts;
        this.pages = pages;
    }

    @GetMapping("/regions/{slug}")
    ModelAndView region(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String after, Locale locale) {
        return show(Kind.REGION, slug, after, locale);
    }

    @GetMapping("/topics/{slug}")
    ModelAndView topic(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String after, Locale locale) {
        return show(Kind.TOPIC, slug, after, locale);
    }

    @GetMapping("/people/{slug}")
    ModelAndView person(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String after, Locale locale) {
        return show(Kind.PERSON, slug, after, locale);
    }

    @GetMapping("/organisations/{slug}")
    ModelAndView organisation(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String after, Locale locale) {
        return show(Kind.ORGANISATION, slug, after, locale);
    }

    @GetMapping("/events/{slug}")
    ModelAndView event(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String after, Locale locale) {
        return show(Kind.EVENT, slug, after, locale);
    }

    private ModelAndView show(Kind kind, String slug, @Nullable String after, Locale locale) {
        Optional<Concept> found = concepts.find(kind, slug);
        Optional<UUID> moved = found.map(Concept::mergedInto).or(() -> concepts.findIdByFormerSlug(kind, slug));
        if (moved.isPresent()) {
            return movedTo(moved.get(), locale);
        }
        Concept concept = found.orElseThrow(() -> new NotFoundException("No " + kind + " " + slug));
        return new ModelAndView(
                        "reader/concept/show", "page", pages.page(concept, locale.getLanguage(), Cursor.parse(after)))
                .addObject("first", after == null);
    }

    private ModelAndView movedTo(UUID concept, Locale locale) {
        ConceptLink target = concepts.link(concept, locale.getLanguage())
                .orElseThrow(() -> new NotFoundException("No concept " + concept));
        RedirectView redirect = new RedirectView(target.path(), true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
