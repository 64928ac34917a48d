package news.dateline.desk.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.desk.concept.Input;
import news.dateline.desk.form.Field;
import news.dateline.evidence.Act;
import news.dateline.evidence.ClaimText;
import news.dateline.evidence.DateText;
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
     * @param figure whether stories may show it in the place of an older one
     */
    record Successor(@Nullable UUID id, @Nullable EntryText text, boolean figure) {

        static final Successor NONE = new Successor(null, null, false);
    }

    static List<Field> fields(Kind kind) {
        List<Field> fields = new ArrayList<>();
        if (kind == Kind.EVENT_DATE) {
            fields.add(Field.choice("successor", "Newer date", 1, ""));
            fields.addAll(DateFields.fields("new-"));
            return fields;
        }
        if (kind == Kind.FIGURE) {
            fields.add(Field.choice("successor", "Newer figure", 1, ""));
            fields.addAll(ValueFields.fields("new-"));
        } else {
            fields.add(Field.area("new-claim", "Newer claim", 3, 1_000, "In English: one sentence, as it was said."));
        }
        fields.add(Field.line("new-asOf", "As of", 1, 10, EntryForm.DATES));
        return fields;
    }

    /** What a figure or date may have been revised to, by the value of the choice. */
    Map<String, String> successors(UUID entry) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "A new one, as written below");
        EntryText text = entries.text(entry);
        if (text.stated() instanceof DateText) {
            ledger.allDatesOf(Objects.requireNonNull(text.scope().eventId())).stream()
                    .filter(other -> !other.id().equals(entry))
                    .forEach(other -> options.put(other.id().toString(), EntryLine.words(other.stated())));
            return options;
        }
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
        return EntryLine.words(entry.stated())
                + (entry.asOf() == null ? "" : ", as of " + entry.asOf())
                + (entry.isWithheld() ? " (readers do not see it yet; they will then)" : "");
    }

    /** Nothing, unless the act is a revision; what is wrong is in the input. */
    Successor read(UUID entry, Input input) {
        EntryText before = entries.text(entry);
        if (!Act.REVISED.name().equals(input.text("act", 100))) {
            return Successor.NONE;
        }
        String chosen = input.text("successor", 100);
        if (!chosen.isEmpty() && !(before.stated() instanceof ClaimText)) {
            if (!successors(entry).containsKey(chosen)) {
                input.problem("successor", "Choose one of these.");
                return Successor.NONE;
            }
            return new Successor(UUID.fromString(chosen), null, before.stated() instanceof FigureText);
        }
        Stated stated = stated(before.stated(), input);
        PartialDate asOf = input.date("new-asOf");
        if (stated == null) {
            return Successor.NONE;
        }
        UUID id = Ids.parse(input.text("successorId", 40)).orElseGet(Ids::next);
        return new Successor(id, new EntryText(stated, before.scope().on(asOf)), stated instanceof FigureText);
    }

    private @Nullable Stated stated(Stated before, Input input) {
        if (before instanceof FigureText figure) {
            return value.read(input, "new-", figure.counts(), figure.unit(), null);
        }
        return before instanceof DateText
                ? DateFields.read(input, "new-")
                : new ClaimText(input.required("new-claim", 1_000, "Write what is claimed now."));
    }
}
