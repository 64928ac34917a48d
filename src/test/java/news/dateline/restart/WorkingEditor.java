package news.dateline.restart;

import java.util.List;
import news.dateline.testing.Browser;

/** Saves and publishes by turns until the shift is over. */
final class WorkingEditor implements Runnable {

    private final Shift shift;
    private final SavedWords saved;
    private final PublishedStories published;
    private final List<Runnable> turns;

    WorkingEditor(Shift shift, SavedWords saved, PublishedStories published) {
        this.shift = shift;
        this.saved = saved;
        this.published = published;
        this.turns = List.of(
                saved::saveOwn,
                published::publish,
                saved::saveShared,
                saved::begin,
                published::publish,
                saved::saveOwn,
                published::publishAgain,
                saved::saveShared);
    }

    @Override
    public void run() {
        for (int i = 0; !shift.isDone(); i++) {
            turns.get(i % turns.size()).run();
        }
    }

    void assertAllIsThere(Browser colleague) {
        saved.assertAllIsThere(colleague);
        published.assertAllIsThere(colleague);
    }
}
