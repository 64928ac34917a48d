package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Page;

/** Wherever a reader comes upon a story of a place: its own page, the list of the place, its feed and the search. */
final class PublicPlaces {

    /** Some starts of a portal that is killed again in the middle of it. */
    private static final Duration PATIENCE = PortalProcess.LONGEST_START.multipliedBy(2);

    private final Shift shift;
    private final Browser reader;
    private final String place;

    PublicPlaces(Shift shift, String place) {
        this.shift = shift;
        this.reader = shift.reader();
        this.place = place;
    }

    void assertShown(String address, String word) {
        assertThat(address).startsWith("/stories/");
        shows(
                address,
                page -> page.status() == 200
                        && page.text("h1").contains(word)
                        && page.text().contains("Begun " + word));
        for (String list : List.of(place, place + "/feed.atom")) {
            shows(list, page -> mentions(page, word));
        }
    }

    void assertFound(String word) {
        shows(search(word), page -> mentions(page, word));
    }

    void assertNotShown(String word) {
        for (String list : List.of(place, place + "/feed.atom", search(word))) {
            shows(list, page -> !mentions(page, word));
        }
    }

    void assertText(String address, String word) {
        shows(address, page -> page.text().contains(word));
    }

    void assertNoText(String address, String word) {
        shows(address, page -> !page.text().contains(word));
    }

    /** The addresses of all stories in the list of the place. */
    Set<String> listed() {
        Set<String> listed = new HashSet<>();
        String next = place;
        while (!next.isEmpty()) {
            Page page = read(next);
            listed.addAll(page.html().select("main a[href^=/stories/]").eachAttr("href"));
            next = page.html().select("main a.pager__older").attr("href");
        }
        return listed;
    }

    private static String search(String word) {
        return "/search?q=" + word;
    }

    /** With its headline, for a search repeats what was asked. */
    private static boolean mentions(Page page, String word) {
        return page.html().text().contains("Kept " + word);
    }

    /** Sooner or later: while the portal starts, pages are those that were kept before, and the index follows the database. */
    private void shows(String path, Predicate<Page> expected) {
        try {
            Eventually.get(PATIENCE, () -> read(path), page -> !page.has(".kept") && expected.test(page));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Page read(String path) {
        return shift.persistently(() -> reader.get(path));
    }
}
