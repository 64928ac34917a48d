package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CardTest {

    private static final String CARD = "/card.png";

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                PageTypes.LEAD,
                "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii",
                "/kk" + PageTypes.LEAD
            })
    void isAPictureOfTheSizeThatOtherSitesAskFor(String story) throws Exception {
        HttpResponse<byte[]> answer = get(story + CARD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(colours(image)).hasSizeGreaterThan(20);
    }

    @Test
    void mayBeKeptLikeAnyPage() throws Exception {
        HttpResponse<byte[]> first = get(PageTypes.LEAD + CARD);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<byte[]> again = send(HttpRequest.newBuilder(at(PageTypes.LEAD + CARD))
                .header("If-None-Match", etag)
                .build());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {PageTypes.LEAD, PageTypes.LEAD + CARD, "/", "/feed.atom"})
    void hasTheSameTagForWhoAsksForTheHeadOnly(String path) throws Exception {
        HttpResponse<byte[]> head = send(HttpRequest.newBuilder(at(path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(head.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(get(path).headers().firstValue("ETag"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void goesWithItsStory() throws Exception {
        String word = Newsroom.word();
        UUID id = newsroom.publish("A card of " + word, "", "");
        String story = "/stories/" + day(id) + "/a-card-of-" + word;
        assertThat(get(story + CARD).statusCode()).isEqualTo(200);

        newsroom.withdraw(id);

        assertThat(get(story + CARD).statusCode()).isEqualTo(410);
    }

    @Test
    void isNotThereWithoutAStory() throws Exception {
        assertThat(get("/stories/2022/01/09/nothing" + CARD).statusCode()).isEqualTo(404);
        assertThat(get("/stories/x/y/z/nothing" + CARD).statusCode()).isEqualTo(400);
    }

    private String day(UUID story) {
        return database.sql("select to_char(url_date, 'YYYY/MM/DD') from story where id = ?")
                .param(story)
                .query(String.class)
                .single();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
