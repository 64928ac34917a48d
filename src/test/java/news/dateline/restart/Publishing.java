package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.testing.Browser;
import news.dateline.testing.Page;

/** Publishes a story by the desk's form. */
final class Publishing {

    private Publishing() {}

    /** @param word that stands in the headline */
    static void at(PortalProcess portal, String word) {
        Browser editor = new Browser(portal.port());
        editor.signIn("editor", PortalProcess.ADMIN_PASSWORD);
        by(editor, word);
    }

    /**
     * @param editor who is signed in
     * @return the desk's page of the story
     */
    static Page by(Browser editor, String word) {
        Page blank = editor.get("/admin/stories/new");
        Page published = blank.form("#story")
                .with("headline", "Kept " + word)
                .with("standfirst", "Whatever happens.")
                .with("byline", "A. Reporter")
                .with("body", "Answered for, and so kept.")
                .with("source", "Own reporting")
                .choosing("regions", option(blank, "Regions", "Almaty"))
                .choosing("topics", option(blank, "Topics", "Society"))
                .press("Publish");
        assertThat(published.text(".state")).contains("Published");
        return published;
    }

    private static String option(Page page, String label, String text) {
        return page.field(label).select("option").stream()
                .filter(option -> option.text().replace('\u2007', ' ').strip().equals(text))
                .findFirst()
                .orElseThrow()
                .val();
    }
}
