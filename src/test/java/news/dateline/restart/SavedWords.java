package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Page;

/** The words that an editor saved: in a story of their own, in their paragraph of a shared one, and in new ones. */
final class SavedWords {

    private final Shift shift;
    private final Browser browser;
    private final String mark;
    private final String shared;
    private final String own;
    private final List<String> sharedWords = new ArrayList<>();
    private final List<String> ownWords = new ArrayList<>();
    private final Map<String, String> begun = new HashMap<>();
    private int words;

    SavedWords(Shift shift, int editor, String shared, String own) {
        this.shift = shift;
        this.browser = shift.signedIn();
        this.mark = "Editor " + editor + ":";
        this.shared = shared;
        this.own = own;
    }

    void saveOwn() {
        String word = word();
        save(own, body -> (body + " " + word).strip());
        ownWords.add(word);
    }

    void saveShared() {
        String word = word();
        save(shared, body -> body.replaceFirst("(?m)^" + mark + ".*$", "$0 " + word));
        sharedWords.add(word);
    }

    void begin() {
        String word = word();
        Page blank = shift.persistently(() -> browser.get("/admin/stories/new"));
        Form form = blank.form("#story").with("headline", word);
        begun.put(pressed(form).path(), word);
    }

    private void save(String story, UnaryOperator<String> change) {
        Page opened = shift.persistently(() -> browser.get(story));
        pressed(opened.form("#story").with("body", change.apply(opened.value("Body"))));
    }

    /** Sends the same form until an answer comes. */
    private Page pressed(Form form) {
        Page saved = shift.persistently(() -> form.press("Save draft"));
        assertThat(saved.status()).as(saved.html().text()).isEqualTo(200);
        assertThat(saved.text(".notice")).contains("revision");
        shift.acknowledgeSave();
        return saved;
    }

    private String word() {
        return "w" + mark.charAt(7) + "x" + words++;
    }

    void assertAllIsThere(Browser colleague) {
        Page story = colleague.get(own);
        assertThat(story.value("Body").split(" ")).containsExactlyElementsOf(ownWords);
        assertThat(story.text(".state")).contains("Revision " + (ownWords.size() + 1) + ",");
        begun.forEach((path, word) -> {
            assertThat(colleague.get(path).value("Headline")).isEqualTo(word);
            assertThat(colleague.get(path).text(".state")).contains("Revision 1,");
        });
        assertThat(colleague.get(shared).value("Body").lines())
                .filteredOn(line -> line.startsWith(mark))
                .singleElement()
                .asString()
                .isEqualTo(mark + " " + String.join(" ", sharedWords));
    }
}
