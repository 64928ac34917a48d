package news.dateline.reader.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Name;
import news.dateline.reader.ledger.DatedEvent;
import news.dateline.reader.ledger.FigureChart;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.map.PageMap;
import news.dateline.reader.office.PersonNote;
import news.dateline.reader.timeline.EventTimeline;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a concept shows.
 *
 * @param otherNames every spelling but the one that heads the page
 * @param above the regions or topics that it stands under, the widest first
 * @param below what stands right under it
 * @param map of a region, or of where an event took place; null for what has no place on the earth
 * @param dates when an event happened, by each account; empty for what is not an event
 * @param who those who took part in an event, as of its day; empty for what is not an event
 * @param timeline of the events that took place in a region, or that a person or an organisation took part in
 */
public record ConceptPage(
        Concept concept,
        ConceptLink self,
        List<Name> otherNames,
        List<ConceptLink> above,
        List<ConceptLink> below,
        @Nullable PageMap map,
        List<OfficeLine> offices,
        List<RelationLine> relations,
        Map<UUID, PersonNote> who,
        List<LedgerNote> dates,
        EventTimeline timeline,
        List<FigureChart> charts,
        List<LedgerNote> notes,
        KeysetPage<StorySummary> stories) {

    /** The relations under the keys of the messages that name them, in their order; without those to dated events. */
    public Map<String, List<RelationLine>> relationsByMessageKey() {
        List<ConceptLink> dated =
                timeline.events().stream().map(DatedEvent::event).toList();
        return relations.stream()
                .filter(line -> !dated.contains(line.other()))
                .collect(Collectors.groupingBy(RelationLine::messageKey, LinkedHashMap::new, Collectors.toList()));
    }

    /** The address of all figures and claims that concern it, of which the notes are the latest. */
    public String allNotes() {
        return "/figures?" + self.kind().name().toLowerCase(Locale.ROOT) + "=" + self.slug();
    }

    /** Whether it is drawn what it is tied to. */
    public boolean hasConnections() {
        return self.kind().acts() && !(relations.isEmpty() && offices.isEmpty());
    }

    /** Whether there is anything to show beside the stories. */
    public boolean hasNotes() {
        return map != null
                || hasConnections()
                || !(below.isEmpty() && timeline.isEmpty() && relations.isEmpty() && notes.isEmpty());
    }
}
