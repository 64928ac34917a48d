package news.dateline.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@CrossOrigin
class ConceptApi {

    static final String PATH = "/api/v1/concepts";

    private final ConceptCatalogue catalogue;

    ConceptApi(ConceptCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param q a name, perhaps half typed, in any script; without it all concepts are listed
     * @param kind kinds, of which any will do
     * @param after the slug and id of the last one of the page before
     */
    @GetMapping(PATH)
    ConceptList list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(required = false) @Nullable String after,
            Locale locale) {
        return q.isBlank()
                ? catalogue.page(KindName.kinds(kind), after, locale.getLanguage())
                : catalogue.named(q, KindName.kinds(kind), locale.getLanguage());
    }

    @GetMapping(PATH + "/{id}")
    ConceptDetail show(@PathVariable UUID id, Locale locale) {
        return catalogue
                .detail(id, locale.getLanguage())
                .orElseThrow(() -> new NotFoundException("There is no concept " + id + "."));
    }
}
