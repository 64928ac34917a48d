package news.dateline.reader.concept;

import java.util.Locale;
import news.dateline.concept.Concept;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.reader.Successors;
import news.dateline.reader.head.Followed;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ConceptController {

    private final ShownConcepts concepts;
    private final ConceptPages pages;
    private final ConceptHeads heads;
    private final Successors successors;

    ConceptController(ShownConcepts concepts, ConceptPages pages, ConceptHeads heads, Successors successors) {
        this.concepts = concepts;
        this.pages = pages;
        this.heads = heads;
        this.successors = successors;
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
            return successors.redirect(kind, slug, "", locale);
        }
        ConceptPage page = pages.page(concept, locale.getLanguage(), PageKey.of(after, before));
        return new ModelAndView("reader/concept/show", "page", page)
                .addObject("head", heads.of(page, locale.getLanguage()))
                .addObject("followed", Followed.ofPage(page.self().path()));
    }
}
