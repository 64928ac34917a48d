package news.dateline.bench.search;

import java.util.UUID;
import news.dateline.bench.Latencies;
import news.dateline.bench.Portal;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Publishing;

/** From when an editor presses "Publish" until readers find the story: the answer to the form is part of it. */
final class PublishToFindable {

    private static final int TIMES = 20;

    private PublishToFindable() {}

    static Latencies measure(Portal portal) throws Exception {
        Browser editor = new Browser(portal.port());
        editor.signIn("editor", Portal.PASSWORD);
        Browser reader = new Browser(portal.port());
        Latencies latencies = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            String word = "findable" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
            Form form = Publishing.form(editor, word);
            latencies.time(() -> {
                form.press("Publish");
                while (!reader.get("/search?q=" + word).text().contains("Kept")) {
                    Thread.sleep(5);
                }
                return word;
            });
        }
        return latencies;
    }
}
