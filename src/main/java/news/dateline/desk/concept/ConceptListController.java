package news.dateline.desk.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dateline.concept.ConceptEntry;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.Typed;
import news.dateline.shared.Ids;
import news.dateline.shared.paging.BadCursorException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all concepts, by the alphabet of their slugs. */
@Controller
class ConceptListController {

    private static final int PAGE_SIZE = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** A link that narrows the list to one kind; null for all. */
    record Filter(@Nullable Kind kind, String words, boolean chosen) {}

    /** @param kindInWords as a label */
    record Line(ConceptEntry concept, String kindInWords) {}

    /** The last one of the page before. */
    record Place(String slug, UUID id) {

        static Place parse(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return new Place("", BEFORE_ALL);
            }
            int dot = text.indexOf('.');
            UUID id = Ids.parse(text.substring(dot + 1)).orElseThrow(() -> new BadCursorException(text));
            String slug = text.substring(0, Math.max(dot, 0));
            if (!slug.matches("[a-z0-9-]+")) {
                throw new BadCursorException(text);
            }
            return new Place(slug, id);
        }

        @Override
        public String toString() {
            return slug + "." + id;
        }
    }

    private final Concepts concepts;

    ConceptListController(Concepts concepts) {
        this.concepts = concepts;
    }

    @GetMapping("/admin/concepts")
    String list(
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String name = Typed.line(q);
        Place place = Place.parse(after);
        List<ConceptEntry> found = concepts.entries(
                kind == null ? List.of(Kind.values()) : List.of(kind),
                pattern(name),
                place.slug(),
                place.id(),
                "en",
                Limit.of(PAGE_SIZE + 1));
        List<ConceptEntry> page = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        model.addAttribute("active", "concepts");
        model.addAttribute(
                "lines",
                page.stream()
                        .map(entry -> new Line(entry, Words.kind(entry.kind())))
                        .toList());
        model.addAttribute("next", found.size() > PAGE_SIZE ? place(page.get(page.size() - 1)) : null);
        model.addAttribute("first", place.slug().isEmpty());
        model.addAttribute("kind", kind);
        model.addAttribute("q", name);
        model.addAttribute("filters", filters(kind));
        return "desk/concept/list";
    }

    private static String place(ConceptEntry last) {
        return new Place(last.slug(), last.id()).toString();
    }

    private static String pattern(String name) {
        return "%" + name.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static List<Filter> filters(@Nullable Kind chosen) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(null, "All", chosen == null));
        Arrays.stream(Kind.values()).forEach(kind -> filters.add(new Filter(kind, Words.kinds(kind), kind == chosen)));
        return filters;
    }
}
