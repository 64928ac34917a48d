package news.dateline.testing;

import java.util.ArrayList;
import java.util.List;

/** Reads a list by its links from page to page, as a reader does. */
public final class Walk {

    private Walk() {}

    /** Where each page of a list is, in the order in which "Older stories" leads to them. */
    public static List<Page> pages(Browser browser, String path) {
        List<Page> pages = new ArrayList<>(List.of(browser.get(path)));
        for (Page page = pages.get(0); page.has(".pager [rel=next]"); ) {
            page = browser.get(page.html().select(".pager [rel=next]").attr("href"));
            pages.add(page);
        }
        return pages;
    }

    /** The pages that "Newer stories" leads to, from one on; without that one. */
    public static List<Page> back(Page from) {
        List<Page> pages = new ArrayList<>();
        for (Page page = from; page.has(".pager [rel=prev]"); ) {
            page = page.browser().get(page.html().select(".pager [rel=prev]").attr("href"));
            pages.add(page);
        }
        return pages;
    }

    /** The values of an attribute of the elements of all pages. */
    public static List<String> toTheEnd(Browser browser, String path, String selector, String attribute) {
        return pages(browser, path).stream()
                .flatMap(page -> page.html().select(selector).eachAttr(attribute).stream())
                .toList();
    }
}
