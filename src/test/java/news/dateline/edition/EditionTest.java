package news.dateline.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import news.dateline.account.Role;
import news.dateline.shared.SiteAddress;
import news.dateline.story.Storylines;
import news.dateline.testing.Browser;
import news.dateline.testing.EditionPages;
import news.dateline.testing.Eventually;
import news.dateline.testing.HtmlChecker;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Terminal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the portal is in an edition, and how it hangs together. */
@PortalTest
class EditionTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Value("${dateline.data-dir}")
    String data;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Staff staff;

    @Autowired
    SiteAddress site;

    @Autowired
    Editions editions;

    @Autowired
    Storylines storylines;

    @Autowired
    JdbcClient database;

    private Path target;
    private EditionPages edition;
    private String slug;
    private UUID storyline;

    @BeforeEach
    void tell() {
        target = folder.resolve("edition");
        edition = new EditionPages(target);
        slug = Newsroom.word();
        staff.signedIn(port, Role.EDITOR)
                .get("/admin/storylines/new")
                .form("#storyline")
                .with("title", slug)
                .with("summary-en", "What one needs to know.")
                .press("Save");
        storyline = storylines.findBySlug(slug).orElseThrow().id();
    }

    @Test
    void aStorylineHoldsTogetherWithoutAServer() throws Exception {
        Terminal.Outcome outcome = make("--storyline=kazakhstan-january-2022");

        assertThat(outcome.said()).contains("Begin with index.html").doesNotContain("LEFT OUT");
        assertThat(outcome.code()).isZero();
        assertThat(edition.broken()).isEmpty();
        assertThat(edition.all()).hasSizeGreaterThan(100);
        assertThat(target.resolve(
                        "ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii"))
                .isDirectory();
        Document story =
                edition.page("stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia/index.html");
        assertThat(story.select("h1").text()).isEqualTo("Kazakhstan crisis heightens instability in Central Asia");
        assertThat(story.select("svg")).isNotEmpty();
        assertThat(story.select(".edition").text()).contains("Offline edition", "as of ", " UTC");
        assertThat(story.select(".edition a").attr("href"))
                .isEqualTo(
                        site.baseUrl() + "/stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia");
        assertThat(story.select(".menu a:contains(Regions)").attr("href")).isEqualTo(site.baseUrl() + "/regions");
        for (String start : List.of("storylines", "ru/storylines", "kk/storylines")) {
            assertThat(edition.page("index.html").select("a").eachAttr("href"))
                    .contains(start + "/kazakhstan-january-2022/index.html");
        }
        assertThat(check().code()).as(check().said()).isZero();
        for (String page : List.of(
                "index.html",
                "kk/storylines/kazakhstan-january-2022/index.html",
                "regions/kazakhstan/index.html",
                "stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia/index.html")) {
            assertThat(HtmlChecker.errors(Files.readString(target.resolve(page))))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void nothingIsInItThatReadersMayNotSee() throws IOException {
        String out = Newsroom.word();
        newsroom.publishIn(storyline, "Is out " + out);
        UUID withdrawn = newsroom.publishIn(storyline, "Withdrawn " + out);
        newsroom.withdraw(withdrawn);
        UUID scheduled = newsroom.publishIn(storyline, "Under embargo " + out);
        database.sql("update story set status = 'SCHEDULED', embargo_until = now() + interval '1 year',"
                        + " scheduled_revision_id = public_revision_id where id = ?")
                .param(scheduled)
                .update();
        UUID draft = newsroom.draft("Only a draft " + out);
        database.sql("update story set storyline_id = ? where id = ?")
                .params(storyline, draft)
                .update();
        database.sql("update revision set storyline_id = ? where story_id = ?")
                .params(storyline, draft)
                .update();

        assertThat(make("--storyline=" + slug).code()).isZero();

        assertThat(edition.everything())
                .contains("Is out " + out)
                .doesNotContain("Withdrawn " + out, "Under embargo " + out, "Only a draft " + out);
    }

    @Test
    void theListOfALongStorylineGoesOnBothWays() throws IOException {
        for (int number = 0; number < 25; number++) {
            newsroom.publishIn(storyline, "Part " + number);
        }
        assertThat(make("--storyline=" + slug).code()).isZero();

        assertThat(edition.broken()).isEmpty();
        Path first = target.resolve("storylines").resolve(slug).resolve("index.html");
        Document start = edition.page(target.relativize(first).toString());
        String further = start.select(".pager__older").attr("href");
        assertThat(further).endsWith("/index.html").doesNotContain("?");
        Path second = first.resolveSibling(further).normalize();
        Document next = edition.page(target.relativize(second).toString());
        assertThat(second.resolveSibling(next.select(".pager__newer").attr("href"))
                        .normalize())
                .isEqualTo(first);
        assertThat(Stream.of(start, next)
                        .mapToInt(
                                page -> page.select("a:matchesOwn(^Part \\d+$)").size())
                        .sum())
                .isGreaterThanOrEqualTo(25);
    }

    @Test
    void aSiteThatIsTooLargeSaysWhatWasLeftOut() throws IOException {
        Terminal.Outcome outcome = make("--dateline.edition.site-megabytes=2");

        assertThat(outcome.said()).contains("LEFT OUT: ");
        assertThat(outcome.code()).isZero();
        assertThat(edition.broken()).isEmpty();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThanOrEqualTo(2 * MEGABYTE).isGreaterThan(MEGABYTE);
        assertThat(edition.page("index.html").select("[lang=en] .cover__left").text())
                .contains("Not everything is in it", "no more than 2 MB");
        assertThat(edition.page("index.html").select("[lang=kk] .cover__left").text())
                .contains("2 МБ");
        assertThat(edition.page("index.html").select(".cover__list a")).isNotEmpty();
        assertThat(Files.readString(target.resolve("edition.json")))
                .contains("\"leftOut\" : [ \"" + site.baseUrl() + "/");
        assertThat(target.resolve("front/index.html")).exists();
    }

    @Test
    void aChangeOfOneByteIsFound() throws Exception {
        make("--storyline=" + slug);
        assertThat(check().said()).contains("is as it was made");
        assertThat(new ProcessBuilder("sha256sum", "-c", "--quiet", "manifest.sha256")
                        .directory(target.toFile())
                        .start()
                        .waitFor())
                .isZero();
        Path page = target.resolve("storylines").resolve(slug).resolve("index.html");
        byte[] whole = Files.readAllBytes(page);
        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;

        Files.write(page, changed);
        assertThat(check().said()).contains("changed: storylines/" + slug + "/index.html");
        assertThat(check().code()).isEqualTo(1);

        Files.delete(page);
        assertThat(check().said()).contains("missing: storylines/" + slug);
        Files.write(page, whole);
        Files.writeString(target.resolve("more.html"), "A lie");
        assertThat(check().said()).contains("added: more.html");
    }

    @Test
    void whatCannotBeMadeIsSaidAndLeavesNothing() throws IOException {
        assertThat(make("--storyline=none-of-this-name").said()).contains("has no storyline \"none-of-this-name\"");
        assertThat(target).doesNotExist();
        assertThat(Terminal.run("edition", target.toString(), "--from=http://127.0.0.1:1")
                        .said())
                .contains("No portal answers at http://127.0.0.1:1");
        Files.createDirectories(target);
        Files.writeString(target.resolve("mine.txt"), "Mine");
        assertThat(make("--storyline=" + slug).said()).contains("is not empty");
        assertThat(Terminal.run("edition-check", target.toString()).said()).contains("is no edition");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void anAdminTakesOneAwayFromTheDesk() throws Exception {
        newsroom.publishIn(storyline, "Taken away");
        Path place = Path.of(data, "editions");
        Browser admin = staff.signedIn(port, Role.ADMIN);
        Page form = admin.get("/admin/edition");
        assertThat(form.text("main")).contains("50 MB", "1000 MB");

        HttpResponse<byte[]> file = admin.download(
                "/admin/edition", form.form("#edition").with("storyline", slug).fields());

        assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "dateline-" + slug + ".zip");
        // the file is whole with the admin a moment before the place is cleared
        Eventually.get(() -> lyingIn(place), List::isEmpty);
        unpack(file.body());
        EditionPages pages = new EditionPages(folder.resolve("dateline-" + slug));
        assertThat(pages.broken()).isEmpty();
        assertThat(pages.everything()).contains("Taken away");
        assertThat(new EditionCheck(pages.folder()).complaints()).isEmpty();
        assertThat(admin.get("/admin/audit?action=EDITION_MADE").text(".log")).contains("Made an offline edition");
        assertThat(form.form("#edition").with("storyline", "gone").send().text("[role=alert]"))
                .contains("no such storyline");
    }

    @Test
    void whoeverTakesOneAwaySlowlyKeepsNobodyFromTheNext() throws Exception {
        newsroom.publishIn(storyline, "Taken slowly");
        List<Boolean> wereMade = new ArrayList<>();

        editions.make(
                slug,
                first -> editions.make(
                        slug,
                        second -> editions.make(slug, third -> {
                            wereMade.addAll(Stream.of(first, second, third)
                                    .map(one -> Files.exists(one.folder().resolve("index.html")))
                                    .toList());
                            assertThatThrownBy(() -> editions.make(slug, fourth -> wereMade.add(true)))
                                    .isInstanceOf(EditionsBusyException.class);
                        })));

        assertThat(wereMade).containsExactly(true, true, true);
        assertThat(lyingIn(Path.of(data, "editions"))).isEmpty();
        editions.make(slug, another -> {
            Clock later = Clock.offset(another.clock(), Duration.ofHours(2));
            Editions.Zipped late = new Editions.Zipped(another.folder(), later, another.end());
            assertThatThrownBy(() -> late.writeTo(OutputStream.nullOutputStream()))
                    .hasMessageContaining("too slowly");
        });
    }

    @Test
    void whatAPortalLeftThatWasKilledIsCleared() throws IOException {
        Path left = Files.createDirectories(folder.resolve("editions").resolve("by-a-portal-that-was-killed"));

        new EditionPlace(folder.toString());

        assertThat(left).doesNotExist();
    }

    private static List<Path> lyingIn(Path place) {
        try (Stream<Path> lying = Files.list(place)) {
            return lying.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
    }

    private Terminal.Outcome make(String... options) {
        return Terminal.run(Stream.concat(
                        Stream.of(
                                "edition",
                                target.toString(),
                                "--from=" + URI.create("http://127.0.0.1:" + port),
                                "--dateline.base-url=" + site.baseUrl()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Terminal.Outcome check() {
        return Terminal.run("edition-check", target.toString());
    }
}
