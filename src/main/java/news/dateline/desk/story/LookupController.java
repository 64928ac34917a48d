package news.dateline.desk.story;

import java.util.UUID;
import news.dateline.account.Account;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Fills the lists of a form with what was written beside them, for browsers without scripts. It saves nothing. */
@Controller
class LookupController {

    private final FormPages pages;
    private final TypedNames names;
    private final PictureChoices pictures;

    LookupController(FormPages pages, TypedNames names, PictureChoices pictures) {
        this.pages = pages;
        this.names = names;
        this.pictures = pictures;
    }

    @PostMapping("/admin/stories/{id}/lookup")
    ModelAndView find(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account) {
        StoryForm typed = StoryForm.sent(sent);
        StoryForm form = pictures.found(names.found(typed));
        Problems problems = new Problems();
        names.check(form, problems);
        pictures.check(form, problems);
        ModelAndView page = new ModelAndView(SentForm.PAGE)
                .addObject("active", "stories")
                .addObject("page", pages.sent(id, form, problems, account));
        return problems.isEmpty() ? page.addObject("notice", words(typed, form)) : page;
    }

    private static String words(StoryForm typed, StoryForm form) {
        return typed.values().equals(form.values())
                ? "Nothing was written to be looked up."
                : "Found, and chosen in the lists. Not saved yet.";
    }
}
