package news.dateline.desk.story;

import java.time.Clock;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.NotAllowedException;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.When;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.draft.Draft;
import news.dateline.story.draft.DraftKeeping;
import news.dateline.story.draft.Editors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** What the script of an open form sends by itself, and what becomes of it. */
@Controller
class DraftController {

    private final Stories stories;
    private final DraftKeeping drafts;
    private final DraftForms forms;
    private final KeptForms keptForms;
    private final DraftPages draftPages;
    private final FormPages pages;
    private final SentForm sentForm;
    private final Editors editors;
    private final Clock clock;

    DraftController(
            Stories stories,
            DraftKeeping drafts,
            DraftForms forms,
            KeptForms keptForms,
            DraftPages draftPages,
            FormPages pages,
            SentForm sentForm,
            Editors editors,
            Clock clock) {
        this.stories = stories;
        this.drafts = drafts;
        this.forms = forms;
        this.keptForms = keptForms;
        this.draftPages = draftPages;
        this.pages = pages;
        this.sentForm = sentForm;
        this.editors = editors;
        this.clock = clock;
    }

    /**
     * Answers 410 for a form that was sent already: what is written in it from then on needs another key.
     *
     * @param writer whose text it is; in a browser that several share, somebody else may have signed in since
     */
    @PostMapping("/admin/stories/{id}/draft")
    ResponseEntity<Void> keep(
            @PathVariable UUID id,
            @RequestParam(name = "account", required = false) @Nullable UUID writer,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account) {
        stories.findById(id).ifPresent(Rights.of(account)::requireChange);
        if (writer == null) {
            return ResponseEntity.badRequest().build();
        }
        if (!writer.equals(account.id())) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        boolean kept = forms.keep(id, StoryForm.sent(sent), account);
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.GONE)
                .build();
    }

    @PostMapping("/admin/stories/{id}/draft/removal")
    ModelAndView discard(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        drafts.close(key, id, account.id());
        flash.addFlashAttribute("notice", "Discarded.");
        return SeeOther.at(pages.address(id));
    }

    /** The form with what was written, as if it had never been closed; the story where that was sent since. */
    @GetMapping(path = "/admin/stories/{id}", params = "draft")
    ModelAndView restored(
            @PathVariable UUID id, @RequestParam("draft") UUID key, @RequestAttribute Account account, Model model) {
        return keptForms.open(
                id, key, account, "/admin/stories/" + id, (draft, form) -> restored(draft, form, account, model));
    }

    private ModelAndView restored(Draft draft, StoryForm form, Account account, Model model) {
        UUID id = draft.storyId();
        try {
            if (form.origin().against() > 0) {
                draftPages.addOthers(model, id, account);
                return sentForm.deciding(id, form, account);
            }
            StoryPage page = pages.sent(id, form, new Problems(), account);
            draftPages.addTo(model, page, account);
            model.addAttribute("active", "stories");
            if (!model.containsAttribute("notice")) {
                model.addAttribute("restored", When.of(draft.changedAt(), clock.instant()));
            }
            return new ModelAndView(SentForm.PAGE, "page", page);
        } catch (NotAllowedException refused) {
            return SentForm.refused(refused, form.written()).addObject("kept", true);
        }
    }

    /** Says that a form is still open; told who else has the story, and whether it was saved since. */
    @PostMapping("/admin/stories/{id}/presence")
    String present(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int opened,
            @RequestAttribute Account account,
            Model model) {
        Story story = stories.findById(id).orElse(null);
        if (story != null) {
            Rights.of(account).requireChange(story);
            int saved = story.workingRevision().number();
            model.addAttribute("newer", saved > opened && opened > 0 ? saved : null);
        }
        editors.mark(id, account.id());
        draftPages.addOthers(model, id, account);
        return "desk/story/others :: others";
    }
}
