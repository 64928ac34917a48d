package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import news.dateline.account.Role;
import news.dateline.story.FrontPage;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PicturesTest {

    private static final String HERE = "51 deg 10 min N";

    /** A WebP without loss, whose reader does not notice that its end is missing. */
    private static final byte[] LOSSLESS = Base64.getDecoder()
            .decode("UklGRiQBAABXRUJQVlA4TBcBAAAvD8ACALmM6H/sIqL/Abi1batW/rVzv7u7u3/cPXKJaYBBSA8MWvACCIm8Ac94Ge"
                    + "4O360NIUGKTWaMtm2bMhxvFkE+AOAAAIcjQYoECQwEB4Cmx4QBI2YcaBDxS4kPDDwgxwD0AYKESGDignPymNCDQdT4"
                    + "RwWvHO308c8aQDcmrvmAI6UGQwTUMFNQVumii3OuiUL4oQmigRioeaZYIcIY21jwIiBHQgkCpgivRRCHLLBDEsQVUR"
                    + "5QICMPgsJrmWOi/JLHyA1ZLrHxC5CnCUFcS+wyzh4dnNCNgIR/VJQASmiR1TwCBihPOLhFQwNEHaAChSKpYfJ8YuWb"
                    + "AmZekVGnBAVgFBG3EHL+YTAqNJCQp4wMDb8UAQAA");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    FrontPage frontPage;

    private final Random random = new Random();
    private Browser editor;
    private Browser reader;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
        reader = new Browser(port);
    }

    private Page send(byte[] file) {
        return send(editor, "picture.jpg", file);
    }

    private static Page send(Browser browser, String name, byte[] file) {
        Fields fields = browser.get("/admin/media").form("#upload").fields().without("file");
        return browser.post("/admin/media", fields, "file", name, file);
    }

    /** Red on the left, blue on the right, unlike any other. */
    private byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.setColor(new Color(random.nextInt(1 << 24)));
        canvas.fillRect(width / 2 - 4, height / 2 - 4, 8, 8);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** With what a camera notes: which way up it was held, and where. */
    private byte[] photograph(int orientation) throws IOException {
        byte[] plain = picture(400, 200, "jpg");
        byte[] tiff = ("MM\0*\0\0\0\10\0\1" + "\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0" + HERE)
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        int length = tiff.length + 8;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(tiff);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private HttpResponse<byte[]> file(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fullSize(Page picture) {
        return picture.html().select(".picture-shown a").attr("href");
    }

    private BufferedImage shown(Page picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file(fullSize(picture)).body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void aPictureIsTakenByWhatItIs(String format) throws IOException {
        Page added = send(editor, "notes.txt", picture(600, 300, format));

        assertThat(added.text(".notice")).contains("The picture is here");
        HttpResponse<byte[]> file = file(fullSize(added));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "public", "immutable"));
        assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shown(added).getWidth()).isEqualTo(600);
    }

    @Test
    void aWebpIsTaken() throws IOException {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

        Page added = send(webp);

        assertThat(added.text(".notice")).containsPattern("is here|was here");
        assertThat(shown(added).getWidth()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1,400,RED", "6,200,RED", "8,200,BLUE", "3,400,BLUE"})
    void itStandsUprightAndNobodyLearnsWhereItWasTaken(int orientation, int width, String above) throws IOException {
        byte[] taken = photograph(orientation);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains(HERE);

        Page added = send(taken);

        BufferedImage shown = shown(added);
        assertThat(shown.getWidth()).isEqualTo(width);
        Color corner = new Color(shown.getRGB(20, 20));
        assertThat(corner.getRed() > corner.getBlue()).isEqualTo(above.equals("RED"));
        assertThat(new String(file(fullSize(added)).body(), StandardCharsets.ISO_8859_1))
                .doesNotContain(HERE)
                .doesNotContain("Exif");
    }

    @Test
    void theSamePictureIsThereOnce() throws IOException {
        byte[] file = picture(300, 200, "png");

        Page first = send(file);
        Page second = send(editor, "another-name.png", file);

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.text(".notice")).contains("was here already");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
        byte[] picture = picture(300, 200, "png");

        assertThat(refusal(send("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))))
                .contains("whatever its name says");
        byte[] damaged = picture.clone();
        Arrays.fill(damaged, 20, 40, (byte) 0);
        assertThat(refusal(send(damaged))).contains("damaged");
        assertThat(refusal(send(new byte[0]))).contains("Choose a file");
        assertThat(refusal(send(Arrays.copyOf(picture, 60)))).contains("cut off");
        assertThat(refusal(send(emptyPng(50_000, 50_000)))).contains("Too many pixels");
        assertThat(refusal(send(Arrays.copyOf(picture, (20 << 20) + 1)))).contains("at most 20 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void whatIsCutOffOnItsWayIsRefused(String format) throws IOException {
        byte[] picture = picture(900, 600, format);

        assertThat(refusal(send(Arrays.copyOf(picture, picture.length / 2)))).contains("cut off");
        assertThat(send(picture).text(".notice")).contains("The picture is here");
    }

    @Test
    void aJpegIsWholeUpToItsEndMark() throws IOException {
        byte[] picture = picture(640, 400, "jpg");
        byte[] more = Arrays.copyOf(picture, picture.length + 5);
        byte[] within = withThumbnail(Arrays.copyOf(picture, picture.length - 2), picture(40, 30, "jpg"));

        for (int missing = 1; missing <= 2; missing++) {
            assertThat(refusal(send(Arrays.copyOf(picture, picture.length - missing))))
                    .contains("The end of this file is missing");
        }
        assertThat(refusal(send(within))).contains("The end of this file is missing");
        assertThat(send(more).text(".notice")).contains("The picture is here");
    }

    /** With another picture in a segment after the first mark, as cameras do. */
    private static byte[] withThumbnail(byte[] picture, byte[] small) {
        int length = small.length + 2;
        return ByteBuffer.allocate(picture.length + small.length + 4)
                .put(picture, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xED)
                .putShort((short) length)
                .put(small)
                .put(picture, 2, picture.length - 2)
                .array();
    }

    @Test
    void aWebpThatIsCutOffIsRefused() {
        byte[] half = Arrays.copyOf(LOSSLESS, LOSSLESS.length - 8);

        assertThat(refusal(send(half))).contains("The end of this file is missing");
        assertThat(send(LOSSLESS).text(".notice")).containsPattern("is here|was here");
    }

    private static String refusal(Page refused) {
        assertThat(refused.status()).isEqualTo(422);
        return refused.text("#file-problem");
    }

    @Test
    void whatIsFarTooLargeIsRefusedPolitely() {
        Page refused = send(new byte[25 << 20]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("h1")).contains("Too");
    }

    /** A few bytes that say they are a picture of this size. */
    private static byte[] emptyPng(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] header = java.nio.ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(out, header);
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[100]);
        deflater.finish();
        byte[] packed = new byte[200];
        int length = deflater.deflate(packed);
        byte[] data = new byte[length + 4];
        System.arraycopy("IDAT".getBytes(StandardCharsets.US_ASCII), 0, data, 0, 4);
        System.arraycopy(packed, 0, data, 4, length);
        chunk(out, data);
        chunk(out, "IEND".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, byte[] typeAndData) {
        CRC32 sum = new CRC32();
        sum.update(typeAndData);
        out.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt(typeAndData.length - 4).array());
        out.writeBytes(typeAndData);
        out.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    @Test
    void aStoryShowsItsPictureOnceItIsDescribed() throws IOException {
        Page picture = send(picture(1_500, 1_000, "jpg"));
        String id = picture.path().substring("/admin/media/".length());
        String caption = "Caption " + Newsroom.word();
        Form story = DeskPages.complete(editor, newsroom, "With a picture " + caption)
                .with("picture", id);

        Page refused = story.press("Publish");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Lead picture")).contains("what this picture shows");

        picture.form("#picture")
                .with("alt", "Two colours")
                .with("caption", caption)
                .with("credit", "A. Photographer")
                .press("Save");
        Page published = refused.form("#story").press("Publish");
        assertThat(published.chosen("Lead picture")).containsExactly(caption);
        Page page = reader.get(published.html().select("a[href*=/stories/2]").attr("href"));
        var image = page.html().select("figure.picture img");
        assertThat(image.attr("alt")).isEqualTo("Two colours");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1500x1000");
        assertThat(image.attr("srcset")).contains("480w", "800w", "1200w", "1500w");
        assertThat(image.attr("sizes")).isNotEmpty();
        for (String source : image.attr("srcset").split(", ")) {
            String[] parts = source.split(" ");
            BufferedImage file =
                    ImageIO.read(new ByteArrayInputStream(file(parts[0]).body()));
            assertThat(file.getWidth() + "w").isEqualTo(parts[1]);
        }
        assertThat(page.text("figure.picture figcaption")).contains(caption, "A. Photographer");
        assertThat(page.html().select("meta[property=og:image]").attr("content"))
                .matches(".*/media/.*-1200.jpg");
        assertThat(page.html().select("meta[property=og:image:alt]").attr("content"))
                .isEqualTo("Two colours");
        List<UUID> order = frontPage.order("en");
        frontPage.arrange("en", order, List.of(DeskPages.id(published)));
        assertThat(reader.get("/").html().select(".lead figure.picture img").attr("alt"))
                .isEqualTo("Two colours");
        frontPage.arrange("en", frontPage.order("en"), order);

        Page kept = editor.get(picture.path()).form("#removal").press("Remove");
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.text(".bad")).contains("in use");
        assertThat(kept.text(".ties")).contains("With a picture");
        published.form("#withdraw").with("reason", "A test").press("Withdraw");
    }

    @Test
    void anUnusedPictureIsRemovedWithItsFiles() throws IOException {
        Page picture = send(picture(300, 200, "jpg"));
        String file = fullSize(picture);
        assertThat(file(file).statusCode()).isEqualTo(200);

        Page list = picture.form("#removal").press("Remove");

        assertThat(list.text(".notice")).contains("removed");
        assertThat(file(file).statusCode()).isEqualTo(404);
        assertThat(editor.get(picture.path()).status()).isEqualTo(404);
    }

    @Test
    void whatAColleagueSaidMeanwhileIsNotOverwritten() throws IOException {
        Page opened = send(picture(300, 200, "jpg"));
        editor.get(opened.path()).form("#picture").with("credit", "Theirs").press("Save");

        Page conflict = opened.form("#picture").with("credit", "Mine").press("Save");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.value("Credit")).isEqualTo("Mine");
        assertThat(conflict.text("#credit-theirs")).contains("Theirs");
        assertThat(conflict.form("#picture").press("Save").value("Credit")).isEqualTo("Mine");
    }

    @Test
    void theLibraryIsSearched() throws IOException {
        String word = Newsroom.word();
        Page picture = send(picture(300, 200, "jpg"));
        picture.form("#picture").with("credit", "Agency " + word).press("Save");

        assertThat(editor.get("/admin/media?q=" + word.toUpperCase(java.util.Locale.ROOT))
                        .html()
                        .select(".pictures a"))
                .hasSize(1);
        assertThat(editor.get("/admin/media?q=%25").text(".empty")).contains("No picture has these words");
    }

    @Test
    void reportersAddTheirOwnAndLeaveOthersAlone() throws IOException {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page mine = send(reporter, "mine.jpg", picture(300, 200, "jpg"));
        assertThat(mine.form("#picture").with("alt", "Mine").press("Save").value("What it shows"))
                .isEqualTo("Mine");

        Page theirs = send(picture(300, 200, "jpg"));
        Fields sent = mine.form("#picture").with("alt", "Taken over").fields();
        assertThat(reporter.get(theirs.path()).has("#picture button")).isFalse();
        assertThat(reporter.post(theirs.path(), sent).status()).isEqualTo(403);
        assertThat(reporter.post(theirs.path() + "/removal", sent).status()).isEqualTo(403);
        assertThat(reader.post("/admin/media", new Fields(), "file", "x.jpg", new byte[3])
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsSaidOfAPublishedPictureIsForEditorsAndNeverNothing() throws IOException {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page mine = send(reporter, "mine.jpg", picture(300, 200, "jpg"));
        mine.form("#picture").with("alt", "Mine").press("Save");
        String headline = "Theirs " + Newsroom.word();
        Page published = DeskPages.complete(editor, newsroom, headline)
                .with("picture", mine.path().substring("/admin/media/".length()))
                .press("Publish");

        Page seen = reporter.get(mine.path());
        assertThat(seen.has("#picture button")).isFalse();
        assertThat(seen.text(".ties")).contains("In a story of a colleague").doesNotContain(headline);
        Fields sent = mine.form("#picture").with("alt", "Something else").fields();
        assertThat(reporter.post(mine.path(), sent).status()).isEqualTo(403);
        assertThat(reporter.post(mine.path() + "/removal", sent).status()).isEqualTo(403);
        Page refused =
                editor.get(mine.path()).form("#picture").with("alt", "\u200B").press("Save");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("What it shows")).contains("published");
        published.form("#withdraw").with("reason", "A test").press("Withdraw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/x.jpg", "/media/../application.yaml", "/media/"})
    void nothingElseIsServed(String path) {
        assertThat(file(path).statusCode()).isIn(400, 404);
    }

    @Test
    void anyPictureIsFoundForAStoryByItsWordsOrItsAddress() throws IOException {
        String words = "An old square " + Newsroom.word();
        Page first = captioned(words);
        Page second = captioned(words + ", later");
        String id = second.path().substring("/admin/media/".length());

        Page several = DeskPages.blank(editor)
                .with("headline", "With a picture")
                .with("pictureNamed", words.toUpperCase(Locale.ROOT))
                .press("Look up");
        assertThat(several.problem("Find a picture")).contains("2 pictures have these words");
        assertThat(several.field("Lead picture").select("option").eachAttr("value"))
                .as("what was looked for comes before the latest")
                .startsWith("", id, first.path().substring("/admin/media/".length()));

        Page saved = several.form("#story").with("picture", id).press("Save draft");
        assertThat(saved.text(".notice")).contains("Saved as revision 1.");
        assertThat(newsroom.text(DeskPages.id(saved)).pictureId()).hasToString(id);

        Page byAddress = saved.form("#story")
                .with("pictureNamed", "http://localhost" + first.path())
                .press("Save draft");
        assertThat(byAddress.chosen("Lead picture")).containsExactly(words);
        assertThat(newsroom.text(DeskPages.id(byAddress)).pictureId())
                .hasToString(first.path().substring("/admin/media/".length()));
        Page byFile =
                saved.form("#story").with("pictureNamed", fullSize(second)).press("Look up");
        assertThat(byFile.field("Lead picture").select("option[selected]").val())
                .isEqualTo(id);

        assertThat(editor.get(saved.path() + "/history/1..2").text(".difference"))
                .contains("Lead picture")
                .contains(words)
                .doesNotContain(id);

        Page none =
                byAddress.form("#story").with("pictureNamed", Newsroom.word()).press("Save draft");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.problem("Find a picture")).contains("No picture has these words");
        assertThat(none.chosen("Lead picture")).containsExactly(words);
    }

    private Page captioned(String words) throws IOException {
        return send(picture(400, 200, "jpg"))
                .form("#picture")
                .with("caption", words)
                .press("Save");
    }
}
