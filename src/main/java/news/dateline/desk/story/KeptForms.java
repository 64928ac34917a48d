package news.dateline.desk.story;

import java.util.UUID;
import java.util.function.BiFunction;
import news.dateline.account.Account;
import news.dateline.desk.NotAllowedException;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.story.Stories;
import news.dateline.story.draft.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Keeps a form while something is found in it, and opens it again: where it was kept anew since, under its new key;
 * where it was sent, the story itself.
 */
@Component
class KeptForms {

    private final DraftForms forms;
    private final FormPages pages;
    private final Stories stories;

    KeptForms(DraftForms forms, FormPages pages, Stories stories) {
        this.forms = forms;
        this.pages = pages;
        this.stories = stories;
    }

    /**
     * @return the key under which it is opened
     * @throws NotAllowedException when the story is not this account's to change
     */
    UUID keep(UUID id, StoryForm form, Account account) {
        requireChange(id, account);
        return forms.keepAnew(id, form, account);
    }

    void requireChange(UUID id, Account account) {
        stories.findById(id).ifPresent(Rights.of(account)::requireChange);
    }

    /** @param writer of what a script sends: by now it may be another who is signed in; null where nobody says */
    static void requireSame(@Nullable UUID writer, Account account) {
        if (writer != null && !writer.equals(account.id())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Another account is signed in by now");
        }
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
