package news.dateline.reader.concept;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.concept.Office;
import news.dateline.reader.structured.Reference;
import news.dateline.reader.structured.Role;
import news.dateline.reader.structured.Role.Occupation;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The offices of a person in the vocabulary of schema.org, which knows employers and occupations. */
@Component
class OfficeData {

    private final SchemaLinks links;

    OfficeData(SchemaLinks links) {
        this.links = links;
    }

    List<Role> atOrganisations(ConceptPage page, String language) {
        return lines(page, Kind.ORGANISATION)
                .map(line -> role(line.office(), links.concept(line.other(), language), null))
                .toList();
    }

    List<Role> inRegions(ConceptPage page, String language) {
        return lines(page, Kind.REGION)
                .map(line -> {
                    Reference place = new Reference(
                            "AdministrativeArea",
                            line.other().name(),
                            links.address(line.other().path(), language));
                    return role(
                            line.office(), null, new Occupation(line.office().title(), place));
                })
                .toList();
    }

    private static Stream<OfficeLine> lines(ConceptPage page, Kind at) {
        return page.offices().stream().filter(line -> line.other().kind() == at);
    }

    private static Role role(Office office, @Nullable Reference worksFor, @Nullable Occupation occupation) {
        return new Role(
                worksFor == null ? null : office.title(),
                iso(office.validFrom()),
                iso(office.validUntil()),
                worksFor,
                occupation);
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }
}
