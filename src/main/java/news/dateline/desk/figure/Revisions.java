package news.dateline.desk.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.desk.concept.Input;
import news.dateline.desk.form.Field;
import news.dateline.evidence.Act;
import news.dateline.evidence.ClaimText;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.FigureText;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.LedgerFinding;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.Stated;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What takes the place of an entry that somebody revised: one that is there, or a new one for the same thing. */
@Component("revisionsOfEntries")
class Revisions {

    private static final int MOST = 30;

    private final EntryPages entries;
    private final ValueFields value;
    private final Ledger ledger;
    private final LedgerFinding finding;

    Revisions(EntryPages entries, ValueFields value, Ledger ledger, LedgerFinding finding) {
        this.entries = entries;
        this.value = value;
        this.ledger = ledger;
        this.finding = finding;
    }

    /**
     * @param id null when nothing takes its place
     * @param text null when it is there already
     */
    record Successor(@Nullable UUID id, @Nullable EntryText text) {

        static final Successor NONE = new Successor(null, null);

        /** One that stories may show in the place of an older one. */
        boolean isFigure() {
            return id != null && (text == null || text.stated() instanceof FigureText);
        }
    }

    static List<Field> fields(Kind kind) {
        List<Field> fields = new ArrayList<>();
        if (kind == Kind.FIGURE) {
            fields.add(Field.choice("successor", "Newer figure", 1, ""));
            fields.addAll(ValueFields.fields("new-"));
        } else {
            fields.add(Field.area("new-claim", "Newer claim", 3, 1_000, "In English: one sentence, as it was said."));
        }
        fields.add(Field.line("new-asOf", "As of", 1, 10, EntryForm.DATES));
        return fields;
    }

    /** What a figure may have been revised to, by the value of the choice. */
    Map<String, String> successors(UUID entry) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "A new one, as written below");
        List<UUID> ids = finding.alike(entry, MOST);
        if (!ids.isEmpty()) {
            Map<UUID, String> words = new LinkedHashMap<>();
            ids.forEach(id -> words.put(id, ""));
            ledger.entries(ids).forEach(one -> words.put(one.id(), words(one)));
            words.forEach((id, label) -> options.put(id.toString(), label));
        }
        return options;
    }

    private static String words(LedgerEntry entry) {
        return entry.stated().map(EntryLine::words).orElse("")
                + (entry.asOf() == null ? "" : ", as of " + entry.asOf());
    }

    /** Nothing, unless the act is a revision; what is wrong is in the input. */
    Successor read(UUID entry, Input input) {
        EntryText before = entries.text(entry);
        if (!Act.REVISED.name().equals(input.text("act", 100))) {
            return Successor.NONE;
        }
        String chosen = input.text("successor", 100);
        if (!chosen.isEmpty() && before.stated() instanceof FigureText) {
            if (!successors(entry).containsKey(chosen)) {
                input.problem("successor", "Choose one of these.");
                return Successor.NONE;
            }
            return new Successor(UUID.fromString(chosen), null);
        }
        Stated stated = before.stated() instanceof FigureText figure
                ? value.read(input, "new-", figure.counts(), figure.unit())
                : new ClaimText(input.required("new-claim", 1_000, "Write what is claimed now."));
        PartialDate asOf = input.date("new-asOf");
        if (stated == null) {
            return Successor.NONE;
        }
        UUID id = Ids.parse(input.text("successorId", 40)).orElseGet(Ids::next);
        return new Successor(id, new EntryText(stated, before.scope().on(asOf)));
    }
}
