package news.dateline.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptEntry;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.Slug;
import news.dateline.shared.paging.BadCursorException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Looks concepts up for programs. */
@Component
class ConceptCatalogue {

    private static final int SIZE = 100;
    private static final int MOST_NAMED = 20;
    private static final String ANY = "%";

    private final Concepts concepts;
    private final ShownConcepts shown;
    private final KnownNames known;
    private final SiteAddress site;

    ConceptCatalogue(Concepts concepts, ShownConcepts shown, KnownNames known, SiteAddress site) {
        this.concepts = concepts;
        this.shown = shown;
        this.known = known;
        this.site = site;
    }

    /** Those of which a name begins like what is asked for, or nearly so; the likeliest first. */
    @Transactional(readOnly = true)
    public ConceptList named(String typed, List<Kind> kinds, String language) {
        List<UUID> found = known.latestShown().suggest(kinds, typed, MOST_NAMED).stream()
                .map(suggestion -> suggestion.concept().id())
                .toList();
        Map<UUID, ConceptLink> links = shown.linksById(found, language);
        return new ConceptList(
                found.stream()
                        .map(links::get)
                        .filter(Objects::nonNull)
                        .map(link -> ConceptItem.of(link, site))
                        .toList(),
                null);
    }

    /** @param after as {@link ConceptList#next()} has it; null for the first page */
    @Transactional(readOnly = true)
    public ConceptList page(List<Kind> kinds, @Nullable String after, String language) {
        Place place = Place.parse(after);
        List<ConceptEntry> found = shown.entries(kinds, ANY, place.slug(), place.id(), language, Limit.of(SIZE + 1));
        List<ConceptEntry> page = found.subList(0, Math.min(SIZE, found.size()));
        return new ConceptList(
                page.stream().map(entry -> ConceptItem.of(link(entry), site)).toList(),
                found.size() <= SIZE ? null : next(kinds, page.get(SIZE - 1), language));
    }

    @Transactional(readOnly = true)
    public Optional<ConceptDetail> detail(UUID id, String language) {
        return concepts.findById(id)
                .map(found -> found.mergedInto() == null
                        ? found
                        : concepts.findById(found.mergedInto()).orElseThrow())
                .filter(concept -> !concept.withheld())
                .map(concept -> detail(concept, language));
    }

    private ConceptDetail detail(Concept concept, String language) {
        ConceptLink link = concepts.link(concept.id(), language).orElseThrow();
        return ConceptDetail.of(concept, link, concepts.above(concept.id(), language), site);
    }

    private static ConceptLink link(ConceptEntry entry) {
        return new ConceptLink(entry.id(), entry.kind(), entry.slug(), entry.name(), entry.language());
    }

    private String next(List<Kind> kinds, ConceptEntry last, String language) {
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(Languages.prefix(language) + ConceptApi.PATH);
        if (kinds.size() < Kind.values().length) {
            kinds.forEach(kind -> next.queryParam("kind", KindName.of(kind)));
        }
        return site.absolute(
                next.queryParam("after", last.slug() + "." + last.id()).build().toUriString());
    }

    private record Place(String slug, UUID id) {

        static Place parse(@Nullable String after) {
            if (after == null || after.isEmpty()) {
                return new Place("", new UUID(0, 0));
            }
            int dot = after.indexOf('.');
            try {
                String slug = after.substring(0, dot);
                if (Slug.isOne(slug)) {
                    return new Place(slug, UUID.fromString(after.substring(dot + 1)));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // As below.
            }
            throw new BadCursorException(after);
        }
    }
}
