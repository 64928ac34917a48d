package news.dateline.desk.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.desk.Typed;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.LedgerFinding;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.LedgerPlace;
import news.dateline.evidence.State;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all figures, claims and dates, the latest day first. */
@Controller
class FigureListController {

    private static final int PAGE_SIZE = 30;
    private static final int MOST_LETTERS = 200;

    private final LedgerFinding finding;
    private final Ledger ledger;
    private final Concepts concepts;

    FigureListController(LedgerFinding finding, Ledger ledger, Concepts concepts) {
        this.finding = finding;
        this.ledger = ledger;
        this.concepts = concepts;
    }

    @GetMapping("/admin/figures")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        String words = Typed.line(q);
        words = words.substring(0, Math.min(words.length(), MOST_LETTERS));
        KeysetPage<LedgerPlace> found =
                finding.page(words, kind, state, PageKey.of(after, before, LedgerPlace::parse), PAGE_SIZE);
        model.addAttribute("active", "figures");
        model.addAttribute(
                "page",
                found.with(lines(found.items().stream().map(LedgerPlace::id).toList())));
        model.addAttribute("q", words);
        model.addAttribute("kind", kind);
        model.addAttribute("state", state);
        model.addAttribute("kinds", Words.kinds());
        model.addAttribute("states", State.values());
        return "desk/figure/list";
    }

    private List<EntryLine> lines(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, LedgerEntry> entries =
                ledger.entries(ids).stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        Map<UUID, ConceptLink> links = concepts.linksById(
                entries.values().stream().flatMap(EntryLine::named).distinct().toList(), "en");
        return ids.stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .map(entry -> EntryLine.of(entry, links))
                .toList();
    }
}
