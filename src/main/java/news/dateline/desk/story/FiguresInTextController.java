package news.dateline.desk.story;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.figure.FigureMaking;
import news.dateline.desk.figure.FiguresInText;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.shared.Ids;
import news.dateline.story.Mark;
import news.dateline.story.Stories;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marks the numbers of the text in a form: as figures that are known, or as new ones. It saves no story. */
@Controller
class FiguresInTextController {

    static final String OPEN = "figureFields";
    private static final String NOTICE = "numbersNotice";
    private static final String PROBLEM = "numbersProblem";
    private static final String GONE =
            "The text has changed there since: these words no longer stand in it, or stand in it"
                    + " without a mark more than once. Nothing was marked. What is not marked now is listed below.";
    private static final String BY_HAND =
            "Markdown would read the words before or after it otherwise then. Mark it by hand in the text, as"
                    + " [words](figure:…).";

    private final Stories stories;
    private final KeptForms keptForms;
    private final FormPages pages;
    private final NumbersPages numbers;
    private final FiguresInText figures;
    private final FigureMaking making;

    FiguresInTextController(
            Stories stories,
            KeptForms keptForms,
            FormPages pages,
            NumbersPages numbers,
            FiguresInText figures,
            FigureMaking making) {
        this.stories = stories;
        this.keptForms = keptForms;
        this.pages = pages;
        this.numbers = numbers;
        this.figures = figures;
        this.making = making;
    }

    @GetMapping({"/admin/stories/{id}/figures", "/admin/stories/{id}/figures/{step}"})
    ModelAndView figures(@PathVariable UUID id) {
        return SeeOther.at(pages.address(id));
    }

    /** The numbers in a form that was kept, as names in it are found. */
    @GetMapping(path = "/admin/stories/{id}/figures", params = "draft")
    ModelAndView found(
            @PathVariable UUID id, @RequestParam("draft") UUID key, @RequestAttribute Account account, Model model) {
        FigureFields open = model.getAttribute(OPEN) instanceof FigureFields fields ? fields : FigureFields.NONE;
        return keptForms.open(
                id,
                key,
                account,
                path(id),
                (draft, form) -> new ModelAndView(SentForm.PAGE)
                        .addObject("active", "stories")
                        .addObject("page", pages.sent(id, form, new Problems(), account))
                        .addObject("numbers", numbers.page(id, form, open, account)));
    }

    /** @param open the place of a number that is to be made a figure */
    @PostMapping("/admin/stories/{id}/figures")
    ModelAndView find(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String open,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        FigureFields fields = opened(id, open, sent, flash::addFlashAttribute);
        return kept(id, StoryForm.sent(sent), fields, account, flash);
    }

    /** The same for a page that stays as it is, so that nothing has to be kept. */
    @PostMapping("/admin/stories/{id}/figures/proposals")
    ModelAndView proposals(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(name = "account", required = false) @Nullable UUID writer,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account) {
        keptForms.requireChange(id, account);
        KeptForms.requireSame(writer, account);
        ModelAndView answer = new ModelAndView("desk/numbers/proposals :: proposals");
        FigureFields fields = opened(id, open, sent, answer::addObject);
        return answer.addObject("numbers", numbers.page(id, StoryForm.sent(sent), fields, account));
    }

    /** @param mark the place of a number, and the figure that it is */
    @PostMapping("/admin/stories/{id}/figures/marked")
    ModelAndView mark(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        StoryForm form = StoryForm.sent(sent);
        String place = mark.split(" ", 2)[0];
        UUID figure = Ids.parse(mark.substring(Math.min(mark.length(), place.length() + 1)))
                .orElse(null);
        Optional<String> name = figure == null ? Optional.empty() : figures.named(figure);
        StoryForm marked = name.isEmpty() ? null : marked(form, place, figure, flash);
        if (name.isEmpty()) {
            flash.addFlashAttribute(PROBLEM, "There is no such figure in the ledger. Nothing was marked.");
        } else if (marked != null) {
            flash.addFlashAttribute(NOTICE, "Marked as: " + name.get() + ". Not saved yet.");
        }
        return kept(id, marked == null ? form : marked, FigureFields.sent(sent), account, flash);
    }

    @PostMapping("/admin/stories/{id}/figures/made")
    ModelAndView make(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        StoryForm form = StoryForm.sent(sent);
        if (!Rights.of(account).edits()) {
            return new ModelAndView("desk/story/refused", HttpStatus.FORBIDDEN)
                    .addObject("why", "Only editors make figures. Ask one, or mark the number as one that is known.")
                    .addObject("texts", form.written());
        }
        FigureFields fields = FigureFields.sent(sent);
        UUID figure = Ids.parse(fields.values().getOrDefault("id", "")).orElseGet(Ids::next);
        StoryForm marked = marked(form, fields.place(), figure, flash);
        if (marked == null) {
            return kept(id, form, fields, account, flash);
        }
        UUID story = stories.findById(id).isPresent() ? id : null;
        FigureMaking.Made made = making.make(figure, fields.values(), story, account.id());
        if (!made.isDone()) {
            return kept(id, form, fields.refusing(made.problems()), account, flash);
        }
        flash.addFlashAttribute(NOTICE, made.notice() + " The story is not saved yet.");
        return kept(id, marked, FigureFields.NONE, account, flash);
    }

    private static String path(UUID id) {
        return "/admin/stories/" + id + "/figures";
    }

    /** @param say takes what is to be shown with it */
    private FigureFields opened(
            UUID id, String open, MultiValueMap<String, String> sent, BiConsumer<String, Object> say) {
        FigureFields before = sent.containsKey("close") ? FigureFields.NONE : FigureFields.sent(sent);
        if (open.isEmpty()) {
            return before;
        }
        return numbers.open(id, open, StoryForm.sent(sent), before).orElseGet(() -> {
            say.accept(PROBLEM, GONE);
            return before;
        });
    }

    private ModelAndView kept(UUID id, StoryForm form, FigureFields open, Account account, RedirectAttributes flash) {
        flash.addFlashAttribute(OPEN, open);
        return KeptForms.at(path(id), keptForms.keep(id, form, account));
    }

    /** The form with those words marked; null, and said why, when that cannot be. */
    private @Nullable StoryForm marked(StoryForm form, String place, UUID figure, RedirectAttributes flash) {
        Optional<NumberInText> number = numbers.at(place, form);
        Optional<String> body = number.flatMap(there -> Mark.around(
                form.text("body"), there.place().from(), there.place().to(), "figure:" + figure));
        if (body.isEmpty()) {
            flash.addFlashAttribute(PROBLEM, number.isEmpty() ? GONE : BY_HAND);
        }
        return body.map(text -> FormText.with(form, "body", text)).orElse(null);
    }
}
