package news.dateline.desk.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.desk.concept.Sheet;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the pages of statements. */
@Component
@Transactional(readOnly = true)
class StatementPages {

    private final EntryPages entries;
    private final Ledger ledger;
    private final StatementLines lines;
    private final Revisions revisions;
    private final MarkingStories stories;

    StatementPages(
            EntryPages entries, Ledger ledger, StatementLines lines, Revisions revisions, MarkingStories stories) {
        this.entries = entries;
        this.ledger = ledger;
        this.lines = lines;
        this.revisions = revisions;
        this.stories = stories;
    }

    /** Whether readers do not see the entry yet. */
    boolean isWithheld(UUID entry) {
        return entries.isWithheld(entry);
    }

    /** The form in which one is added. */
    ModelAndView form(
            HttpStatus status, UUID entry, UUID id, Map<String, String> values, Map<String, String> problems) {
        EntryPages.There there = entries.there(entry);
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        options.put("act", Words.acts());
        options.put("new-qualifier", Words.qualifiers());
        if (there.kind() != Kind.CLAIM) {
            options.put("successor", revisions.successors(entry));
        }
        return new ModelAndView("desk/figure/statement", status)
                .addObject("active", "figures")
                .addObject("there", there)
                .addObject("id", id)
                .addObject("page", Sheet.of(values, options).with(problems))
                .addObject("fields", StatementForm.fields(false))
                .addObject("revisionFields", Revisions.fields(there.kind()))
                .addObject("suggests", StatementForm.suggested());
    }

    /** The page of one that is kept, on which it can be struck out. */
    ModelAndView kept(HttpStatus status, UUID entry, UUID id, String reason, @Nullable String problem) {
        EntryPages.There there = entries.there(entry);
        LedgerEntry found = ledger.entries(List.of(entry)).get(0);
        StatementLines.Line line = lines.of(found).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No statement " + id));
        return new ModelAndView("desk/figure/struck", status)
                .addObject("active", "figures")
                .addObject("there", there)
                .addObject("line", line)
                .addObject("stories", stories.of(entry))
                .addObject("isLast", found.restsOn(id))
                .addObject("isDeniedStill", found.statements().size() > 1)
                .addObject("reason", reason)
                .addObject("reasonProblem", problem);
    }
}
