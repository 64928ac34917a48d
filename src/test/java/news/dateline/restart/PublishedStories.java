package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.Publishing;

/** The stories that an editor published about one place. Each is public wholly or not at all, whatever is killed. */
final class PublishedStories {

    private final Shift shift;
    private final Browser browser;
    private final String place;
    private final PublicPlaces places;
    /** The word of each by its address. */
    private final Map<String, String> published = new LinkedHashMap<>();

    private String latest = "";

    PublishedStories(Shift shift, String place) {
        this.shift = shift;
        this.browser = shift.signedIn();
        this.place = place;
        this.places = new PublicPlaces(shift, "/regions/" + place.toLowerCase(Locale.ROOT));
    }

    void publish() {
        String word = Newsroom.word();
        Page blank = shift.persistently(() -> browser.get("/admin/stories/new"));
        Form form = Publishing.form(blank, word, place).with("body", "Begun " + word + ".");
        String desk = "/admin/stories/" + form.fields().value("id");

        Page page = shift.persistently(() -> form.press("Publish"), () -> assertWhole(desk, word));

        String address = address(page);
        shift.acknowledgePublish();
        latest = desk;
        assertThat(published.put(address, word)).as(address).isNull();
        places.assertShown(address, word);
    }

    /** Another text of the latest one. */
    void publishAgain() {
        String word = Newsroom.word();
        Page opened = shift.persistently(() -> browser.get(latest));
        Form form = opened.form("#story")
                .with("body", opened.value("Body") + "\n\nThen " + word + ".")
                .with("changeKind", "UPDATE");

        Page page = shift.persistently(() -> form.press("Publish"), () -> assertWholeUpdate(word));

        String address = address(page);
        shift.acknowledgePublish();
        places.assertText(address, word);
    }

    private static String address(Page published) {
        assertThat(published.status()).as(published.html().text()).isEqualTo(200);
        assertThat(published.text(".status")).isEqualTo("Published");
        return published.html().select(".state a[href^=/stories/]").attr("href");
    }

    /** After a publish that nobody answered: all of it was done, or nothing. */
    private void assertWhole(String desk, String word) {
        Page page = shift.persistently(() -> browser.get(desk));
        if (page.status() == 404) {
            places.assertNotShown(word);
        } else {
            places.assertShown(address(page), word);
            places.assertFound(word);
        }
    }

    private void assertWholeUpdate(String word) {
        Page page = shift.persistently(() -> browser.get(latest));
        if (page.value("Body").contains(word)) {
            places.assertText(address(page), word);
        } else {
            places.assertNoText(address(page), word);
        }
    }

    void assertAllIsThere(Browser reader) {
        assertThat(places.listed()).containsAll(published.keySet());
        published.forEach((address, word) -> {
            Page story = reader.get(address);
            assertThat(story.status()).as(address).isEqualTo(200);
            assertThat(story.text("h1")).contains(word);
            places.assertFound(word);
        });
    }
}
