package news.dateline.reader;

import java.util.Locale;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.shared.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from the pages of a concept that was merged into another to those of that other. */
@Component
public class Successors {

    private final ShownConcepts concepts;

    Successors(ShownConcepts concepts) {
        this.concepts = concepts;
    }

    /**
     * @param rest of the address behind that of the concept; may be empty
     * @throws NotFoundException when there never was such a concept
     */
    public ModelAndView redirect(Kind kind, String slug, String rest, Locale locale) {
        ConceptLink successor = concepts.findSuccessor(kind, slug)
                .flatMap(id -> concepts.link(id, locale.getLanguage()))
                .orElseThrow(() -> new NotFoundException("No " + kind + " " + slug));
        RedirectView redirect = new RedirectView(successor.path() + rest, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
