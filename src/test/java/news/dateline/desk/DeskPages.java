package news.dateline.desk;

import java.util.UUID;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;

/** Ways through the desk that many tests take. */
final class DeskPages {

    private DeskPages() {}

    static Form blank(Browser browser) {
        return browser.get("/admin/stories/new").form("#story");
    }

    /** The form of a new story with all that readers need. */
    static Form complete(Browser browser, Newsroom newsroom, String headline) {
        return blank(browser)
                .with("headline", headline)
                .with("standfirst", "What happened, in a sentence.")
                .with("byline", "A. Reporter")
                .with("body", "The first paragraph.\n\nThe second one.")
                .with("source", "Own reporting")
                .choosing("regions", newsroom.region("Region of " + headline).id())
                .choosing("topics", newsroom.topic("Topic of " + headline).id());
    }

    /** The form of what somebody said of an entry of the ledger, which has its page at the desk. */
    static Form statement(Browser browser, String entry, String act, String speaker) {
        return browser.get(entry + "/statements/new")
                .form("#statement")
                .with("act", act)
                .with("speaker", speaker);
    }

    /** The id of the story that a page shows. */
    static UUID id(Page page) {
        return UUID.fromString(page.path().substring("/admin/stories/".length()).substring(0, 36));
    }
}
