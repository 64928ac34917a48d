package news.dateline.reader.correction;

import java.util.Locale;
import news.dateline.reader.head.Heads;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All corrections and withdrawals in a language, the latest first. */
@Controller
class CorrectionsController {

    private static final int PAGE_SIZE = 30;

    private final CorrectionLines lines;
    private final Heads heads;

    CorrectionsController(CorrectionLines lines, Heads heads) {
        this.lines = lines;
        this.heads = heads;
    }

    @GetMapping("/corrections")
    String show(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            Model model) {
        model.addAttribute("corrections", lines.latest(locale.getLanguage(), PageKey.of(after, before), PAGE_SIZE));
        model.addAttribute("head", heads.page("/corrections", "corrections.intro"));
        model.addAttribute("section", "corrections");
        return "reader/correction/list";
    }
}
