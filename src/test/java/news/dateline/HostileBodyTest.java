package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.account.Role;
import news.dateline.shared.text.Markdown;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever somebody writes or pastes into a story, its pages stay pages. */
@PortalTest
class HostileBodyTest {

    private static final Set<String> ELEMENTS = Set.of(
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "em",
            "strong",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "br",
            "hr");
    private static final Set<String> ATTRIBUTES = Set.of("href", "title", "rel", "start", "lang", "class");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    static List<String> bodies() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/hostile-bodies.txt"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void nothingInItActs(String body) {
        for (Element element :
                Jsoup.parseBodyFragment(Markdown.html(body)).body().getAllElements()) {
            assertThat(element.normalName()).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn(ATTRIBUTES);
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches("(https?:|mailto:|/|#|figure:|claim:).*");
                }
            }
        }
    }

    @Test
    void norOnAnyPageThatShowsAllOfIt() throws Exception {
        // Nobody can publish what marks an entry that is not in the ledger.
        List<String> bodies = bodies().stream()
                .filter(body -> !body.matches(".*[(](figure|claim):.*"))
                .toList();
        String all = String.join("\n\n", bodies);
        String headline = "Hostile </title><script>steal()</script>";
        UUID story = newsroom.publish(headline, all.substring(0, 1_900), all);
        Browser editor = staff.signedIn(port, Role.EDITOR);
        Page form = editor.get("/admin/stories/" + story);
        String address = form.html().select(".state a[href^=/stories/]").attr("href");
        newsroom.republish(story, headline + " again", all.substring(100, 1_900), changed(bodies));

        for (Page page : List.of(
                new Browser(port).get(address),
                new Browser(port).get(address + "/history"),
                new Browser(port).get(address + "/history/1..2"),
                new Browser(port).get("/"),
                form,
                editor.get("/admin"),
                editor.get("/admin/stories"),
                editor.get("/admin/stories/" + story + "/history/1..1"),
                form.form("#story").press("Preview"))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("script:not([type=application/ld+json]):not([src])"))
                    .isEmpty();
            assertThat(page.html().select("iframe, object, embed, base, svg script, form[action*=thief]"))
                    .isEmpty();
            assertThat(page.html().getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(Attribute::getKey)
                            .filter(name -> name.startsWith("on")))
                    .isEmpty();
            assertThat(page.html().select("a[href]").eachAttr("href"))
                    .noneMatch(href -> href.toLowerCase().matches("(?s)\\s*(javascript|vbscript|data|file|blob):.*"));
        }
        assertThat(form.value("Body").lines().toList()).containsAll(bodies.subList(0, 7));
        newsroom.withdraw(story);
    }

    /** The same, each with some words gone, in another order. */
    private static String changed(List<String> bodies) {
        return bodies.stream()
                .sorted()
                .map(body -> body.substring(body.offsetByCodePoints(0, body.codePointCount(0, body.length()) / 3)))
                .collect(Collectors.joining("\n\n"));
    }
}
