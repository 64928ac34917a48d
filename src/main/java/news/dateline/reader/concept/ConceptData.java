package news.dateline.reader.concept;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.concept.Name;
import news.dateline.concept.Region;
import news.dateline.concept.Relation;
import news.dateline.concept.Topic;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.structured.DefinedTerm;
import news.dateline.reader.structured.Described;
import news.dateline.reader.structured.Event;
import news.dateline.reader.structured.Organization;
import news.dateline.reader.structured.Person;
import news.dateline.reader.structured.Place;
import news.dateline.reader.structured.Place.GeoCoordinates;
import news.dateline.reader.structured.Reference;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.reader.structured.SchemaType;
import news.dateline.shared.Languages;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A concept in the vocabulary of schema.org. */
@Component
class ConceptData {

    private static final String MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/";

    private final SchemaLinks links;
    private final OfficeData offices;

    ConceptData(SchemaLinks links, OfficeData offices) {
        this.links = links;
        this.offices = offices;
    }

    SchemaType of(ConceptPage page, String language) {
        Described described = described(page, language);
        return switch (page.self().kind()) {
            case PERSON ->
                new Person(described, offices.atOrganisations(page, language), offices.inRegions(page, language));
            case ORGANISATION ->
                new Organization(
                        described,
                        related(page, Relation.Type.MEMBER_OF, true, language),
                        related(page, Relation.Type.MEMBER_OF, false, language),
                        related(page, Relation.Type.PART_OF, true, language));
            case REGION -> place((Region) page.concept(), described, page, language);
            case TOPIC -> new DefinedTerm(described);
            case EVENT ->
                new Event(
                        described,
                        dates(page, LedgerNote::asOf),
                        dates(page, LedgerNote::asOfUntil),
                        related(page, Relation.Type.TOOK_PLACE_IN, true, language));
        };
    }

    private Described described(ConceptPage page, String language) {
        boolean isEnglish = language.equals(Languages.DEFAULT.getLanguage());
        return new Described(
                page.self().name(),
                page.otherNames().stream().map(Name::text).distinct().toList(),
                isEnglish ? page.concept().description() : null,
                links.address(page.self().path(), language),
                sameAs(page),
                page.stories().items().stream().map(links::article).toList());
    }

    private static List<String> sameAs(ConceptPage page) {
        Stream<String> subject = page.concept() instanceof Topic topic && topic.medtop() != null
                ? Stream.of(MEDIA_TOPIC + topic.medtop().substring("medtop:".length()))
                : Stream.empty();
        return Stream.concat(subject, page.concept().sameAs().stream()).toList();
    }

    private Place place(Region region, Described described, ConceptPage page, String language) {
        Double latitude = region.latitude();
        Double longitude = region.longitude();
        int above = page.above().size();
        return new Place(
                type(region.level()),
                described,
                latitude == null || longitude == null ? null : new GeoCoordinates(latitude, longitude),
                above == 0 ? null : links.concept(page.above().get(above - 1), language));
    }

    private static String type(Region.Level level) {
        return switch (level) {
            case WORLD, SUBREGION -> "Place";
            case CONTINENT -> "Continent";
            case COUNTRY -> "Country";
            case PROVINCE -> "AdministrativeArea";
            case CITY -> "City";
        };
    }

    private List<Reference> related(ConceptPage page, Relation.Type type, boolean outgoing, String language) {
        return links.concepts(
                page.relations().stream()
                        .filter(line -> line.relation().type() == type && line.outgoing() == outgoing)
                        .map(RelationLine::other),
                language);
    }

    private static List<String> dates(ConceptPage page, Function<LedgerNote, @Nullable PartialDate> date) {
        Stream<PartialDate> dates = page.dates().stream().map(date).filter(Objects::nonNull);
        return dates.map(PartialDate::iso).distinct().toList();
    }
}
