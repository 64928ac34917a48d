package news.dateline.desk.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.desk.concept.Sheet;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.Figure;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ModelMap;

/** Puts together the page on which a figure, claim or date is made and changed. */
@Component
@Transactional(readOnly = true)
class EntryPages {

    private final Ledger ledger;
    private final EntryForm form;
    private final StatementLines lines;
    private final Concepts concepts;
    private final MarkingStories stories;

    EntryPages(Ledger ledger, EntryForm form, StatementLines lines, Concepts concepts, MarkingStories stories) {
        this.stories = stories;
        this.concepts = concepts;
        this.ledger = ledger;
        this.form = form;
        this.lines = lines;
    }

    /**
     * What the form is about.
     *
     * @param seal of the text that it was opened with; empty for a new one
     * @param state as a label; null for a new one
     * @param stated whether readers find it
     * @param affirmed whether anybody says or confirms it
     * @param revised whether it is a figure that somebody revised, whatever was said of it since
     * @param olders what was revised to it
     * @param onTheSite where readers find it; empty for a new one
     */
    record There(
            UUID id,
            Kind kind,
            String title,
            String seal,
            @Nullable String state,
            String stateClass,
            boolean stated,
            boolean affirmed,
            boolean withheld,
            boolean revised,
            List<Older> olders,
            String onTheSite) {

        record Older(UUID id, String words) {}

        private static There blank(UUID id, Kind kind) {
            return new There(
                    id,
                    kind,
                    "New " + Words.kind(kind).toLowerCase(Locale.ROOT),
                    "",
                    null,
                    "",
                    false,
                    false,
                    false,
                    false,
                    List.of(),
                    "");
        }

        /** Whether it is a figure that another one was revised to. */
        public boolean newer() {
            return kind == Kind.FIGURE && !olders.isEmpty();
        }

        public boolean isNew() {
            return state == null;
        }

        public String kindInWords() {
            return Words.kind(kind);
        }

        public String action() {
            return isNew() ? "/admin/figures" : "/admin/figures/" + id;
        }

        There sealed(String other) {
            return new There(
                    id, kind, title, other, state, stateClass, stated, affirmed, withheld, revised, olders, onTheSite);
        }
    }

    ModelMap blank(Kind kind, Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>(given);
        values.put("id", Ids.next().toString());
        values.put("statementId", Ids.next().toString());
        return added(kind, values, Map.of());
    }

    /** The form of a new one as it was sent. */
    ModelMap added(Kind kind, Map<String, String> sent, Map<String, String> problems) {
        UUID id = Ids.parse(sent.getOrDefault("id", "")).orElseGet(Ids::next);
        return page(There.blank(id, kind), sheet(sent).with(problems), List.of())
                .addAttribute("statementFields", StatementForm.fields(true));
    }

    ModelMap kept(UUID id) {
        LedgerEntry entry = get(id);
        return page(entry, there(entry), sheet(form.values(entry.entryText())));
    }

    /** The form as it was sent, with what is wrong beside the fields; it counts as opened when it was. */
    ModelMap refused(UUID id, String opened, Map<String, String> sent, Map<String, String> problems) {
        LedgerEntry entry = get(id);
        return page(entry, there(entry).sealed(opened), sheet(sent).with(problems));
    }

    /** The form as it was sent, beside what somebody else saved; sent once more, it counts as knowing that. */
    ModelMap stale(UUID id, Map<String, String> sent) {
        LedgerEntry entry = get(id);
        return page(entry, there(entry), sheet(sent).beside(form.values(entry.entryText())));
    }

    There there(UUID id) {
        return there(get(id));
    }

    /** What is kept of an entry. */
    EntryText text(UUID id) {
        return get(id).entryText();
    }

    /** Whether readers do not see it yet. */
    boolean isWithheld(UUID id) {
        return get(id).isWithheld();
    }

    private There there(LedgerEntry entry) {
        EntryText text = entry.entryText();
        boolean isFigure = entry instanceof Figure;
        return new There(
                entry.id(),
                Kind.of(text.stated()),
                form.title(text),
                text.seal(),
                Words.state(entry.state()),
                Words.stateClass(entry.state()),
                entry.isStated(),
                entry.isAffirmed(),
                entry.isWithheld(),
                isFigure && entry.statements().stream().anyMatch(one -> one.revisedTo() != null),
                ledger.revisedTo(entry.id()).stream()
                        .map(older -> new There.Older(older.id(), EntryNames.of(older)))
                        .toList(),
                onTheSite(entry));
    }

    private String onTheSite(LedgerEntry entry) {
        return entry instanceof EventDate date
                ? concepts.link(date.eventId(), "en").map(ConceptLink::path).orElse("") + "#entry-" + date.id()
                : "/figures/" + entry.id();
    }

    private static Sheet sheet(Map<String, String> values) {
        return Sheet.of(values, Map.of("qualifier", Words.qualifiers()));
    }

    private ModelMap page(LedgerEntry entry, There there, Sheet sheet) {
        return page(there, sheet, lines.of(entry)).addAttribute("stories", stories.of(entry.id()));
    }

    private static ModelMap page(There there, Sheet sheet, List<StatementLines.Line> statements) {
        Map<String, String> suggests = new LinkedHashMap<>(EntryForm.suggested());
        suggests.putAll(StatementForm.suggested());
        return new ModelMap()
                .addAttribute("active", "figures")
                .addAttribute("there", there)
                .addAttribute("page", sheet)
                .addAttribute("fields", EntryForm.fields(there.kind(), there.isNew()))
                .addAttribute("suggests", suggests)
                .addAttribute("statements", statements);
    }

    private LedgerEntry get(UUID id) {
        return ledger.entries(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No entry of the ledger " + id));
    }
}
