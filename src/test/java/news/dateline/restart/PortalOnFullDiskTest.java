package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.Publishing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a portal does whose disk is full, with its database, its pictures and its index on it. */
@Tag("crash")
class PortalOnFullDiskTest {

    private static final Duration BACK_BY = Duration.ofSeconds(60);

    @TempDir
    static Path root;

    private static SmallDisk data;
    private static SmallDisk uploads;
    private static PortalProcess portal;
    private static Browser editor;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(SmallDisk.canBeMade(), "only root of a Linux can make a small file system");
        data = SmallDisk.make(root.resolve("data"), 400);
        uploads = SmallDisk.make(root.resolve("uploads"), 2);
        portal = new PortalProcess(
                data.folder().resolve("portal"), Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + uploads.folder()));
        Files.createDirectories(data.folder().resolve("portal"));
        portal.start();
        editor = new Browser(portal.port());
        editor.signIn("editor", PortalProcess.ADMIN_PASSWORD);
    }

    @AfterAll
    static void end() throws Exception {
        if (portal != null) {
            portal.end();
        }
        if (data != null) {
            data.close();
            uploads.close();
        }
    }

    @AfterEach
    void makeRoom() throws IOException {
        for (SmallDisk disk : new SmallDisk[] {data, uploads}) {
            if (Files.exists(disk.folder().resolve("filler"))) {
                disk.makeRoom();
            }
        }
    }

    @Test
    void aStoryIsKeptWholeOrRefusedInWordsAndReadersNoticeNothing() throws Exception {
        String word = Newsroom.word();
        Page published = Publishing.by(editor, word);
        String address = published.html().select(".state a[href^=/stories/]").attr("href");
        Browser reader = new Browser(portal.port());
        assertThat(reader.get(address).status()).isEqualTo(200);
        data.fill();

        int kept = 0;
        Page latest = published;
        Form form = null;
        while (latest.status() == 200) {
            form = latest.form("#story").with("body", word + " " + ++kept + "\n\n" + noise(kept));
            latest = form.press("Save draft");
            assertThat(kept).as("saves on a full disk").isLessThan(500);
        }

        assertThat(latest.status()).as(portal.log()).isEqualTo(507);
        assertThat(latest.text("[role=alert]")).contains("disk of the server is full", "nothing of this was saved");
        assertThat(latest.value("Body")).startsWith(word + " " + kept + "\n\n");
        assertThat(reader.get(address).status()).isEqualTo(200);
        assertThat(reader.get("/").status()).isEqualTo(200);

        data.makeRoom();
        Page there = Eventually.get(BACK_BY, () -> editor.get(published.path()), page -> page.status() == 200);
        assertThat(there.value("Body")).startsWith(kept == 1 ? "Answered for" : word + " " + (kept - 1) + "\n");
        assertThat(there.text(".state")).contains("Revision " + kept + ",");
        Page again = latest.form("form.stack").press("Send again");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.value("Body")).startsWith(word + " " + kept + "\n");
        System.out.println(kept + " saves went on a full disk, then " + latest.status());
    }

    @Test
    void aPictureIsKeptWholeOrRefusedInWords() throws Exception {
        Page list = editor.get("/admin/media");
        byte[] picture = picture();
        data.fill();

        Page refused = sent(list, picture);

        // Its database may have ended for want of room as well.
        assertThat(refused.status()).as(portal.log()).isIn(422, 507);
        assertThat(refused.text()).containsIgnoringCase("the disk of the server is full");
        assertThat(files()).isEmpty();
        data.makeRoom();
        Page free = Eventually.get(BACK_BY, () -> editor.get("/admin/media"), page -> page.status() == 200);
        assertThat(free.html().select("main img")).isEmpty();
        Page taken = sent(list, picture);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text(".notice")).contains("The picture is here");
    }

    @Test
    void soItIsWhereThereIsNoRoomToReceiveIt() throws Exception {
        Page list = editor.get("/admin/media");
        uploads.fill();

        Page refused = sent(list, picture());

        assertThat(refused.status()).as(portal.log()).isEqualTo(507);
        assertThat(refused.text()).contains("disk of the server is full", "Nothing was saved");
        assertThat(editor.get("/admin/stories").status()).isEqualTo(200);
    }

    @Test
    void anEditionLeavesTheDatabaseItsRoom() throws Exception {
        data.fillAllBut(100);

        Page refused = editor.get("/admin/edition").form("#edition").press("Make it and download");

        assertThat(refused.status()).as(portal.log()).isEqualTo(507);
        assertThat(refused.text("[role=alert]")).contains("disk of the server is full");
        assertThat(portal.folder().resolve("editions")).isEmptyDirectory();
        assertThat(editor.get("/admin/stories/new")
                        .form("#story")
                        .with("headline", "There is room for this")
                        .press("Save draft")
                        .status())
                .isEqualTo(200);
    }

    private static Page sent(Page list, byte[] picture) {
        Fields token = new Fields()
                .and("_csrf", list.form("form[method=post]").fields().value("_csrf"));
        return editor.post("/admin/media", token, "file", "noise.png", picture);
    }

    private static Stream<Path> files() throws IOException {
        Path media = portal.folder().resolve("media");
        return Files.exists(media) ? Files.walk(media).filter(Files::isRegularFile) : Stream.of();
    }

    /** Nothing that could be packed. */
    private static String noise(int seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed).ints(60_000, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.toString();
    }

    private static byte[] picture() throws IOException {
        Random random = new Random();
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }
}
