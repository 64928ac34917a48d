package news.dateline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import news.dateline.account.Role;
import news.dateline.shared.Sha256;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an account that was stolen could send to the library of pictures. */
@PortalTest
class HostileUploadsTest {

    private static final long MOST_HEAP = 100L << 20;
    private static final String STORED = "media/[0-9a-f]{2}/[0-9a-f]{64}-\\d{1,5}\\.(?:jpg|png)";

    @LocalServerPort
    int port;

    @Value("${dateline.data-dir}")
    Path data;

    @Autowired
    Staff staff;

    @Test
    void nothingIsStoredElsewhereOrAsItCameNorTakesTheMemory() throws IOException {
        List<Uploads.Upload> uploads = Uploads.all();
        assertThat(uploads).hasSizeGreaterThanOrEqualTo(200);
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Fields fields = reporter.get("/admin/media").form("#upload").fields().without("file");
        Set<String> before = files();
        long heap = heap();

        List<String> failed = new ArrayList<>();
        for (Uploads.Upload upload : uploads) {
            Page page = reporter.post("/admin/media", fields, "file", upload.name(), upload.content());
            if (page.status() >= 500 || page.text().contains("Exception")) {
                failed.add(upload.what() + " " + upload.name() + ": " + page.status());
            }
        }

        assertThat(failed).isEmpty();
        assertThat(heap() - heap).isLessThan(MOST_HEAP);
        Set<String> stored = files();
        stored.removeAll(before);
        assertThat(stored).isNotEmpty().allSatisfy(file -> assertThat(file).matches(STORED));
        for (String file : stored) {
            byte[] content = Files.readAllBytes(data.resolve(file));
            assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain(Uploads.MARK);
            assertThat(ImageIO.read(new ByteArrayInputStream(content))).as(file).isNotNull();
        }
        assertThat(Files.exists(Path.of("/tmp", Uploads.MARK + ".jpg"))).isFalse();
        assertThat(Files.exists(Path.of(Uploads.MARK))).isFalse();
    }

    @Test
    void whatIsStoredIsServedAsAPictureAndNothingElse() throws IOException {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Fields fields = reporter.get("/admin/media").form("#upload").fields().without("file");
        Uploads.Upload polyglot = Uploads.all().stream()
                .filter(upload -> upload.what().equals("behind a png"))
                .findFirst()
                .orElseThrow();
        Page page = reporter.post("/admin/media", fields, "file", "picture.html", polyglot.content());
        String path = page.html().select(".picture-shown a").attr("href");

        Wire.Answer answer = new Wire(port).get(path, "Accept: text/html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).matches("image/(jpeg|png)");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    @Test
    void whereTheDiskTakesNothingTheDeskSaysSoAndNothingIsKept() throws IOException {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Fields fields = reporter.get("/admin/media").form("#upload").fields().without("file");
        byte[] picture = null;
        Path inTheWay = null;
        for (int i = 0; picture == null || Files.exists(inTheWay); i++) {
            picture = Uploads.anyPicture(System.nanoTime() + i);
            inTheWay = data.resolve("media").resolve(Sha256.of(picture).substring(0, 2));
        }
        Files.createDirectories(inTheWay.getParent());
        Files.writeString(inTheWay, "a file, where a folder should be made");

        Page refused = reporter.post("/admin/media", fields, "file", "picture.png", picture);
        Files.delete(inTheWay);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("There is no room for it");
        assertThat(reporter.post("/admin/media", fields, "file", "picture.png", picture)
                        .text())
                .contains("The picture is here");
    }

    /** Of the portal, without what the database and the index keep for themselves. */
    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("postgres") && !file.startsWith("index"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
