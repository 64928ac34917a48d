package news.dateline.desk.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.account.Account;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.names.NameProposals;
import news.dateline.desk.names.Proposals;
import news.dateline.desk.names.Ticks;
import news.dateline.shared.Ids;
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

/** Proposes what the text in a form names, and tags the story in the form with what was chosen. It saves no story. */
@Controller
class NamesController {

    private static final String NOT_SAVED = " Not saved yet.";
    private static final String TICKED = "ticked";
    private static final String WRITTEN = "writtenNames";

    private final KeptForms keptForms;
    private final FormPages pages;
    private final NameProposals proposals;
    private final NewNames newNames;
    private final Concepts concepts;

    NamesController(
            KeptForms keptForms, FormPages pages, NameProposals proposals, NewNames newNames, Concepts concepts) {
        this.keptForms = keptForms;
        this.pages = pages;
        this.proposals = proposals;
        this.newNames = newNames;
        this.concepts = concepts;
    }

    @GetMapping({"/admin/stories/{id}/names", "/admin/stories/{id}/names/{step}"})
    ModelAndView names(@PathVariable UUID id) {
        return SeeOther.at(pages.address(id));
    }

    /** What the text in a form names: the form was kept, so that whoever goes back to this page finds it again. */
    @GetMapping(path = "/admin/stories/{id}/names", params = "draft")
    ModelAndView found(
            @PathVariable UUID id, @RequestParam("draft") UUID key, @RequestAttribute Account account, Model model) {
        return keptForms.open(
                id,
                key,
                account,
                path(id),
                (draft, form) -> new ModelAndView(SentForm.PAGE)
                        .addObject("active", "stories")
                        .addObject("page", pages.sent(id, form, new Problems(), account))
                        .addObject(
                                WRITTEN,
                                model.getAttribute(WRITTEN) instanceof WrittenNames fields ? fields : WrittenNames.NONE)
                        .addObject(
                                "proposals",
                                proposed(
                                        id,
                                        form,
                                        model.getAttribute(TICKED) instanceof Ticks ticks ? ticks : Ticks.NONE)));
    }

    @PostMapping("/admin/stories/{id}/names")
    ModelAndView find(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        flash.addFlashAttribute(TICKED, ticks(sent));
        flash.addFlashAttribute(WRITTEN, WrittenNames.sent(sent));
        return KeptForms.at(path(id), keptForms.keep(id, StoryForm.sent(sent), account));
    }

    /** The same for a page that stays as it is, so that nothing has to be kept. */
    @PostMapping("/admin/stories/{id}/names/proposals")
    ModelAndView proposals(
            @PathVariable UUID id,
            @RequestParam(name = "account", required = false) @Nullable UUID writer,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account) {
        keptForms.requireChange(id, account);
        KeptForms.requireSame(writer, account);
        return new ModelAndView("desk/names/proposals :: proposals")
                .addObject("page", new ProposalsPage(id, Rights.of(account).edits()))
                .addObject(WRITTEN, WrittenNames.sent(sent))
                .addObject("proposals", proposed(id, StoryForm.sent(sent), ticks(sent)));
    }

    @PostMapping("/admin/stories/{id}/names/chosen")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Set<UUID> ticked = ticks(sent).ticked();
        List<ConceptLink> added = ticked.isEmpty() ? List.of() : concepts.links(ticked, "en");
        String names = added.stream().map(ConceptLink::name).sorted().collect(Collectors.joining(", "));
        flash.addFlashAttribute(
                "notice",
                added.isEmpty() ? "Nothing was ticked, so nothing was added." : "Added: " + names + "." + NOT_SAVED);
        WrittenNames written = WrittenNames.sent(sent);
        UUID key = keptForms.keep(id, FormText.with(StoryForm.sent(sent), added), account);
        if (written.all().isEmpty()) {
            return KeptForms.at("/admin/stories/" + id, key);
        }
        // There are names left to record.
        flash.addFlashAttribute(TICKED, ticks(sent));
        flash.addFlashAttribute(WRITTEN, written);
        return KeptForms.at(path(id), key);
    }

    /** @param place of the name among those that were not known */
    @PostMapping("/admin/stories/{id}/names/{place:\\d{1,3}}")
    ModelAndView make(
            @PathVariable UUID id,
            @PathVariable int place,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        StoryForm form = StoryForm.sent(sent);
        Ticks ticks = ticks(sent);
        if (!Rights.of(account).edits()) {
            return new ModelAndView("desk/story/refused", HttpStatus.FORBIDDEN)
                    .addObject("why", "Only editors record new names. Ask one, or choose from those that are known.")
                    .addObject("texts", form.written());
        }
        WrittenNames written = WrittenNames.sent(sent);
        NewNames.Made made = newNames.make(form, ticks.ticked(), written.at(place), account.id());
        flash.addFlashAttribute(TICKED, ticks);
        if (made.concept() == null) {
            flash.addFlashAttribute("problem", made.problem());
            flash.addFlashAttribute(WRITTEN, written.refusing(place, made.problem()));
            return KeptForms.at(path(id), keptForms.keep(id, form, account));
        }
        flash.addFlashAttribute(WRITTEN, written);
        flash.addFlashAttribute(
                "notice",
                (made.isNew() ? "Recorded and added: " : "Known already, and added: ")
                        + made.concept().name() + "." + NOT_SAVED);
        return KeptForms.at(path(id), keptForms.keep(id, FormText.with(form, List.of(made.concept())), account));
    }

    private static String path(UUID id) {
        return "/admin/stories/" + id + "/names";
    }

    private Proposals proposed(UUID id, StoryForm form, Ticks ticks) {
        return proposals.of(
                id,
                form.text("headline"),
                form.text("standfirst"),
                FormText.shortenedBody(form),
                FormText.conceptIds(form),
                ticks);
    }

    private static Ticks ticks(MultiValueMap<String, String> sent) {
        List<String> ticked = new ArrayList<>(sent.getOrDefault("add", List.of()));
        sent.forEach((name, chosen) -> {
            if (name.startsWith("choice-")) {
                ticked.addAll(chosen);
            }
        });
        return new Ticks(ids(sent.getOrDefault("offered", List.of())), ids(ticked));
    }

    private static HashSet<UUID> ids(List<String> values) {
        return values.stream()
                .flatMap(value -> Ids.parse(value).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
