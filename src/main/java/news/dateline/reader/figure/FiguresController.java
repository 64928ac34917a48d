package news.dateline.reader.figure;

import java.util.Locale;
import java.util.UUID;
import news.dateline.evidence.LedgerPlace;
import news.dateline.shared.paging.PageKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class FiguresController {

    private final FigurePages pages;
    private final FigureHeads heads;

    FiguresController(FigurePages pages, FigureHeads heads) {
        this.pages = pages;
        this.heads = heads;
    }

    @GetMapping("/figures")
    String show(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        PageKey<LedgerPlace> key =
                PageKey.of(parameters.getFirst("after"), parameters.getFirst("before"), LedgerPlace::parse);
        FigurePage page = pages.page(FigureRequest.of(parameters), key, locale.getLanguage());
        String unknownState = FigureRequest.unknownState(parameters);
        model.addAttribute("page", page);
        model.addAttribute("unknownState", unknownState);
        // A part of the list, or all of it under a mistaken address.
        boolean other = page.isNarrowed() || page.hasUnknown() || unknownState != null;
        model.addAttribute("robots", other ? "noindex" : null);
        model.addAttribute("head", heads.of(page, locale.getLanguage()));
        model.addAttribute("section", "figures");
        return "reader/figure/show";
    }

    /** An entry keeps this address, wherever the list has it by now. */
    @GetMapping("/figures/{id}")
    RedirectView entry(@PathVariable UUID id) {
        return new RedirectView(pages.addressOf(id), true);
    }
}
