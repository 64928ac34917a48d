package news.dateline.desk.story;

import java.util.UUID;
import java.util.function.BiFunction;
import news.dateline.account.Account;
import news.dateline.desk.SeeOther;
import news.dateline.story.draft.Draft;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Opens a form that was kept: where it was kept anew since, under its new key; where it was sent, the story itself. */
@Component
class KeptForms {

    private final DraftForms forms;
    private final FormPages pages;

    KeptForms(DraftForms forms, FormPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    /**
     * @param path that it is opened at, without its key
     * @param page of a form that is there
     */
    ModelAndView open(
            UUID story, UUID key, Account account, String path, BiFunction<Draft, StoryForm, ModelAndView> page) {
        Draft draft = forms.find(story, key, account).orElse(null);
        if (draft == null) {
            return SeeOther.at(pages.address(story));
        }
        return draft.id().equals(key) ? page.apply(draft, forms.form(draft)) : at(path, draft.id());
    }

    static ModelAndView at(String path, UUID key) {
        return SeeOther.at(path + "?draft=" + key);
    }
}
