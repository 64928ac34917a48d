package news.dateline.desk.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.queue.Became;
import news.dateline.desk.queue.BulkResult;
import news.dateline.evidence.Figure;
import news.dateline.evidence.FigureMove;
import news.dateline.shared.Ids;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.BothTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stories that show a figure which was revised: each takes the newer one, or is left, with the reason. */
@Controller
@RequestMapping("/admin/figures/{figure}/moves")
class MovesController {

    private static final UUID START = new UUID(-1, -1);

    private final MovePages pages;
    private final MoveEdits edits;

    MovesController(MovePages pages, MoveEdits edits) {
        this.pages = pages;
        this.edits = edits;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID figure,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @RequestAttribute Account account,
            Model model) {
        Rights.of(account).requireLedger();
        MoveForm typed = model.getAttribute("typed") instanceof MoveForm.LeftOver left ? left.form() : MoveForm.BLANK;
        return page(HttpStatus.OK, pages.page(figure, key(after, before), typed, Map.of(), account), after, before);
    }

    @GetMapping("/{step:taken|declined}")
    ModelAndView step(@PathVariable UUID figure, @RequestAttribute Account account) {
        Rights.of(account).requireLedger();
        return SeeOther.at(FigureFormController.PATH + figure + "/moves");
    }

    @PostMapping("/taken")
    ModelAndView take(
            @PathVariable UUID figure,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireLedger();
        MoveForm form = MoveForm.sent(sent);
        Set<UUID> olders = pages.olders(figure);
        Map<UUID, BothTexts> texts = pages.texts(form.chosen());
        Map<String, String> problems = new LinkedHashMap<>(form.problems());
        Figure offered = pages.offered(figure, form);
        texts.values()
                .forEach(text -> problems.putAll(form.problems(
                        MovePlace.of(olders, text), now -> pages.otherNumber(offered, now, text.language()))));
        return problems.isEmpty()
                ? done(figure, olders, form, texts, "moved", move -> edits.take(move, form.reason(), account), flash)
                : refused(figure, form, problems, account);
    }

    @PostMapping("/declined")
    ModelAndView decline(
            @PathVariable UUID figure,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireLedger();
        MoveForm form = MoveForm.sent(sent);
        Map<UUID, BothTexts> texts = pages.texts(form.chosen());
        Map<String, String> problems = new LinkedHashMap<>(form.problems());
        if (form.reason().isEmpty()) {
            problems.put("reason", "Say why: it is kept with the decision.");
        }
        return problems.isEmpty()
                ? done(
                        figure,
                        pages.olders(figure),
                        form,
                        texts,
                        "left on the older figure",
                        move -> edits.decline(move, form.reason(), account),
                        flash)
                : refused(figure, form, problems, account);
    }

    /** Each is done wholly or not at all, whatever becomes of the others. */
    private ModelAndView done(
            UUID figure,
            Set<UUID> olders,
            MoveForm form,
            Map<UUID, BothTexts> texts,
            String what,
            Function<FigureMove, Became> edit,
            RedirectAttributes flash) {
        ArrayList<BulkResult.Line> lines = new ArrayList<>();
        List<UUID> left = new ArrayList<>();
        for (UUID story : form.chosen()) {
            BothTexts text = texts.get(story);
            List<MovePlace> places = text == null ? List.of() : MovePlace.of(olders, text);
            Became became = edit.apply(form.move(olders, story, places));
            if (!became.isDone()) {
                left.add(story);
            }
            lines.add(
                    text == null
                            ? new BulkResult.Line(null, "", "", became)
                            : new BulkResult.Line(story, text.headline(), text.language(), became));
        }
        flash.addFlashAttribute("result", new BulkResult(what, lines));
        flash.addFlashAttribute("typed", form.left(left));
        return SeeOther.at(address(figure, form));
    }

    private ModelAndView refused(UUID figure, MoveForm form, Map<String, String> problems, Account account) {
        String after = form.text("after");
        String before = form.text("before");
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                pages.page(figure, key(after, before), form, problems, account),
                after,
                before);
    }

    private static ModelAndView page(
            HttpStatus status, MovePage page, @Nullable String after, @Nullable String before) {
        return new ModelAndView("desk/figure/moves", status)
                .addObject("active", "figures")
                .addObject("page", page)
                .addObject("after", after)
                .addObject("before", before);
    }

    private static String address(UUID figure, MoveForm form) {
        String path = FigureFormController.PATH + figure + "/moves";
        return Stream.of("after", "before")
                .filter(side -> Ids.parse(form.text(side)).isPresent())
                .findFirst()
                .map(side -> path + "?" + side + "=" + form.text(side))
                .orElse(path);
    }

    private static PageKey<UUID> key(@Nullable String after, @Nullable String before) {
        return PageKey.of(after, before, MovesController::place);
    }

    private static UUID place(@Nullable String text) {
        return text == null ? START : Ids.parse(text).orElseThrow(() -> new BadCursorException(text));
    }
}
