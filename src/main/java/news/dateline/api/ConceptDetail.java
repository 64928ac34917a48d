package news.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Name;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the API tells of a concept. Dates are as precise as their sources: 2022, 2022-01 or 2022-01-05.
 *
 * @param compiledOn as of when the description was compiled
 * @param above what stands above it in its tree, the widest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ConceptDetail(
        ConceptItem concept,
        @Nullable String description,
        @Nullable String compiledOn,
        List<Spelling> names,
        List<String> sameAs,
        List<ConceptItem> above) {

    /** @param kind common, short, former or the like */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Spelling(
            String text,
            String language,
            String kind,
            @Nullable String from,
            @Nullable String until) {

        static Spelling of(Name name) {
            return new Spelling(
                    name.text(),
                    name.language(),
                    name.kind().name().toLowerCase(Locale.ROOT),
                    iso(name.validFrom()),
                    iso(name.validUntil()));
        }
    }

    static ConceptDetail of(Concept concept, ConceptLink link, List<ConceptLink> above, SiteAddress site) {
        return new ConceptDetail(
                ConceptItem.of(link, site),
                concept.description(),
                iso(concept.compiledOn()),
                concept.names().stream().map(Spelling::of).toList(),
                concept.sameAs(),
                above.stream().map(node -> ConceptItem.of(node, site)).toList());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }
}
