package news.dateline.testing;

import java.util.List;
import org.springframework.stereotype.Component;

/** The states of pages on which storylines are changed. */
@Component
class StorylineStates {

    private static final String FORM = "#storyline";

    List<PageState> all(Browser editor, Browser reporter) {
        String path = editor.get("/admin/storylines/new")
                .form(FORM)
                .with("title", "A storyline of states")
                .with("summary-en", "What one needs to know.")
                .press("Save")
                .path();
        Fields mine =
                editor.get(path).form(FORM).with("summary-en", "As I see it.").fields();
        editor.get(path).form(FORM).with("summary-en", "As they see it.").press("Save");
        return List.of(
                new PageState("a storyline", 200, editor, path, null),
                new PageState("a storyline that a reporter sees", 200, reporter, path, null),
                new PageState(
                        "a storyline that gathers what nobody knows",
                        422,
                        editor,
                        path,
                        editor.get(path)
                                .form(FORM)
                                .with("gathered", "nowhere at all")
                                .fields()),
                new PageState("a storyline that two changed", 409, editor, path, mine));
    }
}
