package news.dateline.reader.concept;

import java.util.Locale;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.reader.head.Followed;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.paging.PageKey;
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
    private final ConceptHeads heads;

    ConceptController(Concepts concepts, ConceptPages pages, ConceptHeads heads) {
        this.concepts = concepts;
        this.pages = pages;
        this.heads = heads;
    }

    @GetMapping("/{plural:" + Kind.PLURALS + "}/{slug}")
    ModelAndView show(
            @PathVariable String plural,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale) {
        Kind kind = Kind.ofPlural(plural);
        Concept concept = concepts.find(kind, slug).orElse(null);
        if (concept == null) {
            return moved(kind, slug, locale);
        }
        ConceptPage page = pages.page(concept, locale.getLanguage(), PageKey.of(after, before));
        return new ModelAndView("reader/concept/show", "page", page)
                .addObject("head", heads.of(page, locale.getLanguage()))
                .addObject("followed", Followed.ofPage(page.self().path()));
    }

    private ModelAndView moved(Kind kind, String slug, Locale locale) {
        ConceptLink successor = concepts.findSuccessor(kind, slug)
                .flatMap(id -> concepts.link(id, locale.getLanguage()))
                .orElseThrow(() -> new NotFoundException("No " + kind + " " + slug));
        RedirectView redirect = new RedirectView(successor.path(), true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
