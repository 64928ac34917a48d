package news.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

/** Publishes a story by the desk's form. */
public final class Publishing {

    private Publishing() {}

    /** @param word that stands in the headline */
    public static void at(int port, String password, String word) {
        Browser editor = new Browser(port);
        editor.signIn("editor", password);
        by(editor, word);
    }

    /**
     * @param editor who is signed in
     * @return the desk's page of the story
     */
    public static Page by(Browser editor, String word) {
        Page published = form(editor, word).press("Publish");
        assertThat(published.text(".state")).contains("Published");
        return published;
    }

    /** The form as it stands before it is sent. */
    public static Form form(Browser editor, String word) {
        return form(editor.get("/admin/stories/new"), word, "Almaty");
    }

    /** The same on a page for a new story that is open already. */
    public static Form form(Page blank, String word, String region) {
        return blank.form("#story")
                .with("headline", "Kept " + word)
                .with("standfirst", "Whatever happens.")
                .with("byline", "A. Reporter")
                .with("body", "Answered for, and so kept.")
                .with("source", "Own reporting")
                .choosing("regions", option(blank, "Regions", region))
                .choosing("topics", option(blank, "Topics", "Society"));
    }

    private static String option(Page page, String label, String text) {
        return page.field(label).select("option").stream()
                .filter(option -> option.text().replace('\u2007', ' ').strip().equals(text))
                .findFirst()
                .orElseThrow()
                .val();
    }
}
