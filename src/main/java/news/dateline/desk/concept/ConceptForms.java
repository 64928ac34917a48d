package news.dateline.desk.concept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptShowing;
import news.dateline.concept.Concepts;
import news.dateline.concept.Facts;
import news.dateline.concept.Kind;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ModelMap;

/** Puts together the page of a concept at the desk. */
@Component
@Transactional(readOnly = true)
class ConceptForms {

    private final Concepts concepts;
    private final TieLines ties;
    private final ConceptSheets sheets;
    private final PlaceMaps maps;
    private final ConceptShowing showing;
    private final EventDates dates;

    ConceptForms(
            Concepts concepts,
            TieLines ties,
            ConceptSheets sheets,
            PlaceMaps maps,
            ConceptShowing showing,
            EventDates dates) {
        this.concepts = concepts;
        this.ties = ties;
        this.sheets = sheets;
        this.maps = maps;
        this.showing = showing;
        this.dates = dates;
    }

    /**
     * @param self null for one that is not there yet
     * @param withheld whether readers do not see it
     * @param exposed whether anything that readers see leads to it
     */
    record There(UUID id, Kind kind, int version, @Nullable ConceptLink self, boolean withheld, boolean exposed) {

        public String kindInWords() {
            return Words.kind(kind);
        }

        public boolean isNew() {
            return self == null;
        }

        public boolean hasOffices() {
            return kind == Kind.PERSON || kind == Kind.ORGANISATION || kind == Kind.REGION;
        }

        public boolean hasDates() {
            return kind == Kind.EVENT;
        }

        public boolean hasPlace() {
            return kind == Kind.REGION;
        }

        public String title() {
            return self == null ? "New " + Words.kind(kind).toLowerCase(Locale.ROOT) : self.name();
        }

        There opened(int version) {
            return new There(id, kind, version, self, withheld, exposed);
        }

        public String action() {
            return isNew() ? "/admin/concepts" : "/admin/concepts/" + id;
        }
    }

    /** The concept that stands for this one today, if it was merged into another. */
    @Nullable
    UUID mergedInto(UUID id) {
        return get(id).mergedInto();
    }

    Kind kind(UUID id) {
        return get(id).kind();
    }

    /** What is said to whoever saved it. */
    String saved(UUID id) {
        return get(id).withheld() ? "Saved. Readers do not see it yet." : "Saved. Readers see it so from now on.";
    }

    ModelMap blank(UUID id, Kind kind, String name, String language) {
        return page(new There(id, kind, 0, null, false, false), sheets.blank(name, language));
    }

    ModelMap kept(UUID id) {
        Concept concept = get(id);
        return page(there(concept), sheets.kept(concept)).addAttribute("map", map(concept));
    }

    /** The form as it was sent, with what is wrong beside the fields; it counts as opened when it was. */
    ModelMap refused(UUID id, Kind kind, int opened, Map<String, String> sent, Map<String, String> problems) {
        There there = concepts.findById(id)
                .map(concept -> there(concept).opened(opened))
                .orElseGet(() -> new There(id, kind, opened, null, false, false));
        return page(there, sheets.sent(sent).with(problems));
    }

    /** The form as it was sent, with the map of what stands in it. */
    ModelMap shown(
            UUID id, Kind kind, int opened, Map<String, String> sent, Map<String, String> problems, Facts facts) {
        String name = sent.getOrDefault("name-0-text", "");
        return refused(id, kind, opened, sent, problems)
                .addAttribute("map", maps.of(name, facts).orElse(null))
                .addAttribute("mapAsked", true);
    }

    /** The form as it was sent, beside what somebody else saved; sent once more, it counts as knowing that. */
    ModelMap stale(UUID id, Map<String, String> sent) {
        Concept concept = get(id);
        return page(there(concept), sheets.stale(sent, concept));
    }

    /** The form as it was sent, of a concept that is part of another by now. */
    ModelMap merged(UUID id, UUID into, Map<String, String> sent) {
        return page(there(get(id)), sheets.sent(sent))
                .addAttribute("standing", concepts.link(into, "en").orElseThrow());
    }

    private PlaceMaps.@Nullable Preview map(Concept concept) {
        return maps.of(concept.nameIn("en"), concept.particulars().facts()).orElse(null);
    }

    private There there(Concept concept) {
        return new There(
                concept.id(),
                concept.kind(),
                concept.version(),
                concepts.link(concept.id(), "en").orElse(null),
                concept.withheld(),
                !concept.withheld() && showing.isExposed(concept.id()));
    }

    private ModelMap page(There there, Sheet sheet) {
        TieLines.Found tied = there.isNew() ? TieLines.Found.NONE : ties.of(there.kind(), there.id());
        return new ModelMap()
                .addAttribute("active", "concepts")
                .addAttribute("there", there)
                .addAttribute("page", sheet)
                .addAttribute("names", ConceptFields.names(sheet.values()))
                .addAttribute("dates", there.hasDates() && !there.isNew() ? dates.of(there.id()) : List.of())
                .addAttribute("facts", ConceptFields.facts(there.kind()))
                .addAttribute("offices", tied.offices())
                .addAttribute("relations", tied.relations());
    }

    private Concept get(UUID id) {
        return concepts.findById(id).orElseThrow(() -> new NotFoundException("No concept " + id));
    }
}
