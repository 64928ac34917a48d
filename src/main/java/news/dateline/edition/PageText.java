package news.dateline.edition;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** The HTML of a page at an address, on its way into an edition. */
final class PageText {

    /** What leads or shows something; a share link leads to others, and says the address of the portal only in passing. */
    private static final String LINKS = "a[href]:not(.edition-live), area[href]";

    private static final String FILES = "img[src], link[rel=icon]";
    /** Without a server these do nothing. */
    private static final String NEEDS_SERVER =
            "form, script:not([type=application/ld+json]), link[type=application/atom+xml], link[type=application/feed+json],"
                    + " li:has(> a[href=/login]), li:has(> a[type=application/atom+xml])";

    private final Address address;
    private final Document html;
    private final URI site;

    PageText(Address address, byte[] text, URI site) {
        this.address = address;
        this.site = site;
        // Drawings have names with capitals.
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        this.html = parser.parseInput(new String(text, StandardCharsets.UTF_8), "");
        html.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    }

    /** A page that shows what has its own place elsewhere says so; without one it speaks for itself. */
    boolean isAtHome() {
        Element canonical = html.selectFirst("link[rel=canonical]");
        return canonical == null
                || !address.query().isEmpty()
                || canonical.attr("href").endsWith(address.path());
    }

    /** Takes out what needs a server. */
    void calm() {
        html.select("div[role=search]").stream()
                .filter(search -> search.select("form").size() == search.childrenSize())
                .forEach(Element::remove);
        html.select(NEEDS_SERVER).remove();
    }

    /** Takes the style sheet out of the page. */
    String style() {
        String style = html.head().select("style").stream().map(Element::data).reduce("", String::concat);
        html.head().select("style").remove();
        return style;
    }

    void linkStyles(String... files) {
        for (String file : files) {
            html.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/" + file);
        }
    }

    /** Says above the page what it is. */
    void putStrip(String strip) {
        Element skip = html.body().selectFirst("> .skip");
        if (skip != null) {
            skip.after(strip);
        } else {
            html.body().prepend(strip);
        }
    }

    /** The pages it leads to, in their order. */
    List<Address> links() {
        return places(LINKS, "href");
    }

    /** What it shows. Of a picture in several sizes one is enough. */
    List<Address> files() {
        html.select("img[srcset]").forEach(PageText::choose);
        return Stream.concat(places("img[src]", "src").stream(), places("link[rel=icon]", "href").stream())
                .toList();
    }

    private static void choose(Element picture) {
        String wanted = picture.attr("src");
        for (String source : picture.attr("srcset").split(",\\s*")) {
            String[] parts = source.strip().split("\\s+");
            if (parts.length == 2 && Integer.parseInt(parts[1].replace("w", "")) <= 1200) {
                wanted = parts[0];
            }
        }
        picture.attr("src", wanted).removeAttr("srcset").removeAttr("sizes");
    }

    private List<Address> places(String selector, String attribute) {
        return html.select(selector).stream()
                .map(element -> element.attr(attribute))
                .filter(link -> !link.startsWith("#"))
                .flatMap(link -> address.linked(link, site).stream())
                .toList();
    }

    /**
     * Has everything lead to files of the edition, or else to the portal.
     *
     * @param files gives the file of an address, if the edition has it
     */
    void lead(Function<Address, Optional<String>> files) {
        String from = address.file();
        for (Element element : html.select(LINKS)) {
            lead(element, "href", from, files);
        }
        for (Element element : html.select(FILES)) {
            lead(element, element.tagName().equals("img") ? "src" : "href", from, files);
        }
        for (Element sheet : html.select("link[rel=stylesheet]")) {
            sheet.attr("href", Relative.path(from, sheet.attr("href").substring(1)));
        }
    }

    private void lead(Element element, String attribute, String from, Function<Address, Optional<String>> files) {
        String link = element.attr(attribute);
        Optional<Address> target = link.startsWith("#") ? Optional.empty() : address.linked(link, site);
        if (target.isEmpty()) {
            return;
        }
        String fragment = link.contains("#") ? link.substring(link.indexOf('#')) : "";
        Optional<String> file = files.apply(target.get());
        if (file.isPresent()) {
            element.attr(attribute, Relative.path(from, file.get()) + fragment);
        } else {
            element.attr(attribute, site + target.get().toString() + fragment).addClass("live");
        }
    }

    byte[] bytes() {
        return html.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
