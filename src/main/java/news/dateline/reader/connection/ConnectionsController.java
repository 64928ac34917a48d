package news.dateline.reader.connection;

import java.util.Locale;
import news.dateline.concept.Concept;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.reader.Successors;
import news.dateline.reader.head.Heads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ConnectionsController {

    private final ShownConcepts concepts;
    private final ConnectionsPages pages;
    private final Heads heads;
    private final Successors successors;

    ConnectionsController(ShownConcepts concepts, ConnectionsPages pages, Heads heads, Successors successors) {
        this.concepts = concepts;
        this.pages = pages;
        this.heads = heads;
        this.successors = successors;
    }

    @GetMapping("/{plural:people|organisations}/{slug}/connections")
    ModelAndView show(@PathVariable String plural, @PathVariable String slug, Locale locale) {
        Kind kind = Kind.ofPlural(plural);
        Concept concept = concepts.find(kind, slug).orElse(null);
        if (concept == null) {
            return successors.redirect(kind, slug, "/connections", locale);
        }
        ConnectionsPage page = pages.page(concept.id(), locale.getLanguage());
        return new ModelAndView("reader/connection/show", "page", page)
                .addObject(
                        "head",
                        heads.page(page.path(), "connections.head", page.self().name()));
    }
}
