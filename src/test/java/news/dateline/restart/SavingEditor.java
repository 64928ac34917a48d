package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Page;

/** Saves one word after another: into a story of its own, into its paragraph of a shared one, and now and then as a new story. */
final class SavingEditor implements Runnable {

    private final KilledWhileSavingTest test;
    private final String mark;
    private final String shared;
    private final String own;
    private final List<String> sharedWords = new ArrayList<>();
    private final List<String> ownWords = new ArrayList<>();
    private final Map<String, String> begun = new HashMap<>();
    private final Browser browser;

    SavingEditor(KilledWhileSavingTest test, int number, String shared, String own) {
        this.test = test;
        this.mark = "Editor " + number + ":";
        this.shared = shared;
        this.own = own;
        this.browser = test.signedIn();
    }

    @Override
    public void run() {
        for (int i = 0; !test.isDone(); i++) {
            String word = "w" + mark.charAt(7) + "x" + i;
            if (i % 10 == 9) {
                begin(word);
            } else if (i % 2 == 0) {
                save(own, body -> (body + " " + word).strip());
                ownWords.add(word);
            } else {
                save(shared, body -> body.replaceFirst("(?m)^" + mark + ".*$", "$0 " + word));
                sharedWords.add(word);
            }
        }
    }

    /** Sends the same form until an answer comes. */
    private void save(String story, UnaryOperator<String> change) {
        Page opened = persistent(() -> browser.get(story));
        Form form = opened.form("#story").with("body", change.apply(opened.value("Body")));
        Page saved = persistent(() -> form.press("Save draft"));
        assertThat(saved.text(".notice")).contains("revision");
        test.acknowledge();
    }

    private void begin(String word) {
        Page blank = persistent(() -> browser.get("/admin/stories/new"));
        Form form = blank.form("#story").with("headline", word);
        Page saved = persistent(() -> form.press("Save draft"));
        begun.put(saved.path(), word);
        test.acknowledge();
    }

    private Page persistent(Supplier<Page> request) {
        while (true) {
            try {
                Page page = request.get();
                if (page.status() < 500) {
                    assertThat(page.status()).as(page.html().text()).isEqualTo(200);
                    assertThat(page.path()).startsWith("/admin/stories/");
                    return page;
                }
            } catch (UncheckedIOException killed) {
                // Nobody knows whether it was saved.
            }
            test.missAnswer();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void assertAllIsThere(Browser reader) {
        Page story = reader.get(own);
        assertThat(story.value("Body").split(" ")).containsExactlyElementsOf(ownWords);
        assertThat(story.text(".state")).contains("Revision " + (ownWords.size() + 1) + ",");
        begun.forEach((path, word) -> {
            assertThat(reader.get(path).value("Headline")).isEqualTo(word);
            assertThat(reader.get(path).text(".state")).contains("Revision 1,");
        });
        assertThat(reader.get(shared).value("Body").lines())
                .filteredOn(line -> line.startsWith(mark))
                .singleElement()
                .asString()
                .isEqualTo(mark + " " + String.join(" ", sharedWords));
    }
}
