package news.dateline.reader.concept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.Name;
import news.dateline.concept.Office;
import news.dateline.concept.Offices;
import news.dateline.concept.Relation;
import news.dateline.concept.Relations;
import news.dateline.concept.ShownConcepts;
import news.dateline.concept.TreeNode;
import news.dateline.reader.ledger.FigureCharts;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.reader.ledger.TellingStories;
import news.dateline.reader.ledger.UnnamedNotes;
import news.dateline.reader.map.PageMap;
import news.dateline.reader.map.RegionMaps;
import news.dateline.reader.office.PersonNote;
import news.dateline.reader.office.WhoIsWho;
import news.dateline.reader.timeline.EventTimelines;
import news.dateline.shared.PageParts;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.time.Known;
import news.dateline.story.PublishedStories;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a person, an organisation, a region, a topic or an event. */
@Component
class ConceptPages {

    private static final int PAGE_SIZE = 20;
    private static final Limit AT_MOST = Limit.of(100);

    private final Concepts concepts;
    private final ShownConcepts shown;
    private final Offices offices;
    private final Relations relations;
    private final WhoIsWho whoIsWho;
    private final LedgerNotes notes;
    private final TellingStories tellers;
    private final FigureCharts charts;
    private final RegionMaps maps;
    private final EventTimelines timelines;
    private final PublishedStories stories;

    ConceptPages(
            Concepts concepts,
            ShownConcepts shown,
            Offices offices,
            Relations relations,
            WhoIsWho whoIsWho,
            LedgerNotes notes,
            TellingStories tellers,
            FigureCharts charts,
            RegionMaps maps,
            EventTimelines timelines,
            PublishedStories stories) {
        this.concepts = concepts;
        this.shown = shown;
        this.offices = offices;
        this.relations = relations;
        this.whoIsWho = whoIsWho;
        this.notes = notes;
        this.tellers = tellers;
        this.charts = charts;
        this.maps = maps;
        this.timelines = timelines;
        this.stories = stories;
    }

    @Transactional(readOnly = true)
    public ConceptPage page(Concept concept, String language, PageKey<Cursor> key) {
        UUID id = concept.id();
        PageParts.about(id);
        boolean inTree = concept instanceof TreeNode;
        List<Office> held = concept.kind() == Kind.PERSON ? offices.heldBy(List.of(id)) : offices.at(id, AT_MOST);
        List<Relation> related = relations.of(id, AT_MOST);
        UnnamedNotes read = notes.about(id, language);
        UnnamedNotes dated = notes.read(List.of(), concept.kind() == Kind.EVENT ? List.of(id) : List.of(), language);
        LocalDate day = day(dated);
        Set<UUID> named = named(id, held, related, read, dated);
        ConceptNames names = concepts.names(named);
        Map<UUID, ConceptLink> links =
                day == null ? names.linksById(language) : names.linksById(language, day, Known.TODAY);
        ConceptLink self = links.get(id);
        List<ConceptLink> above = inTree ? concepts.above(id, language) : List.of();
        List<ConceptLink> below = inTree ? shown.below(id, language) : List.of();
        List<LedgerNote> dates = dated.events(links, names).stream()
                .flatMap(event -> event.dates().stream())
                .toList();
        List<LedgerNote> told = tellers.in(
                Stream.concat(dates.stream(), read.notes(links, names).stream()).toList());
        List<LedgerNote> written = told.subList(dates.size(), told.size());
        return new ConceptPage(
                concept,
                self,
                otherNames(concept, self),
                above,
                below,
                concept.kind() == Kind.EVENT
                        ? mapOfPlaces(related, links, language)
                        : map(self, above, below, language),
                officeLines(concept, held, links),
                relationLines(id, related, links),
                who(related, links, day),
                told.subList(0, dates.size()),
                timelines.of(read.events(links, names), language),
                charts.of(written, language),
                written,
                stories.about(id, language, key, PAGE_SIZE));
    }

    /** Null for what is no event, or one that nobody dates; where accounts differ, the earliest. */
    private static @Nullable LocalDate day(UnnamedNotes dated) {
        return dated.dates().isEmpty() ? null : dated.dates().get(0).beganOn().firstDay();
    }

    /** People who took part in an event, with the offices they held then. */
    private Map<UUID, PersonNote> who(List<Relation> related, Map<UUID, ConceptLink> links, @Nullable LocalDate day) {
        if (day == null) {
            return Map.of();
        }
        List<ConceptLink> people = related.stream()
                .map(relation -> Objects.requireNonNull(links.get(relation.subjectId())))
                .filter(subject -> subject.kind() == Kind.PERSON)
                .distinct()
                .toList();
        return whoIsWho.of(people, day, Known.TODAY).stream()
                .collect(Collectors.toMap(note -> note.person().id(), note -> note));
    }

    private @Nullable PageMap map(ConceptLink self, List<ConceptLink> above, List<ConceptLink> below, String language) {
        return self.kind() == Kind.REGION
                ? maps.of(Stream.concat(Stream.of(self), below.stream()).toList(), above, language)
                        .orElse(null)
                : null;
    }

    /** Where an event took place. */
    private @Nullable PageMap mapOfPlaces(List<Relation> related, Map<UUID, ConceptLink> links, String language) {
        List<ConceptLink> places = related.stream()
                .filter(relation -> relation.type() == Relation.Type.TOOK_PLACE_IN)
                .map(relation -> Objects.requireNonNull(links.get(relation.objectId())))
                .toList();
        return places.isEmpty()
                ? null
                : maps.of(places, concepts.above(places.get(0).id(), language), language)
                        .orElse(null);
    }

    private static Set<UUID> named(UUID self, List<Office> held, List<Relation> related, UnnamedNotes... notes) {
        return Stream.of(
                        Stream.of(self),
                        held.stream().flatMap(office -> Stream.of(office.personId(), office.atId())),
                        related.stream().flatMap(relation -> Stream.of(relation.subjectId(), relation.objectId())),
                        Stream.of(notes).flatMap(read -> read.concepts().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static List<Name> otherNames(Concept concept, ConceptLink self) {
        return concept.names().stream()
                .filter(name -> !name.text().equals(self.name()))
                .toList();
    }

    private static List<OfficeLine> officeLines(Concept concept, List<Office> held, Map<UUID, ConceptLink> links) {
        return held.stream()
                .map(office -> new OfficeLine(
                        office,
                        Objects.requireNonNull(
                                links.get(concept.kind() == Kind.PERSON ? office.atId() : office.personId()))))
                .toList();
    }

    private static List<RelationLine> relationLines(
            UUID self, Collection<Relation> related, Map<UUID, ConceptLink> links) {
        return related.stream()
                .map(relation -> {
                    boolean outgoing = relation.subjectId().equals(self);
                    UUID other = outgoing ? relation.objectId() : relation.subjectId();
                    return new RelationLine(relation, outgoing, Objects.requireNonNull(links.get(other)));
                })
                .toList();
    }
}
