package news.dateline.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import news.dateline.media.MediaSettings.Bucket;
import news.dateline.shared.UnavailableException;
import news.dateline.testing.S3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("opensearch")
class PictureBucketTest {

    private static final byte[] CONTENT = "not quite a picture".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private static S3Server server;
    private static PictureBucket bucket;

    @BeforeAll
    static void start() throws Exception {
        server = new S3Server(folder).start();
        bucket = of(S3Server.BUCKET);
    }

    private static PictureBucket of(String name) {
        var settings = server.settings();
        return new PictureBucket(new Bucket(
                name,
                URI.create(settings.get("DATELINE_MEDIA_S3_ENDPOINT")),
                "us-east-1",
                settings.get("DATELINE_MEDIA_S3_ACCESS_KEY"),
                settings.get("DATELINE_MEDIA_S3_SECRET_KEY")));
    }

    @AfterAll
    static void end() {
        bucket.close();
        server.close();
    }

    @Test
    void whatIsPutIsThereUntilItIsDeleted() {
        String name = "a".repeat(64) + "-480.jpg";
        assertThat(bucket.get(name)).isEmpty();

        bucket.put(name, CONTENT);
        bucket.put(name, CONTENT);

        assertThat(bucket.get(name)).hasValue(CONTENT);
        bucket.delete(name);
        assertThat(bucket.get(name)).isEmpty();
        bucket.delete(name);
    }

    @Test
    void aBucketThatIsNotThereIsNoEmptyOne() {
        PictureBucket nowhere = of("nowhere");

        assertThatThrownBy(() -> nowhere.put("b".repeat(64) + "-480.jpg", CONTENT))
                .isInstanceOf(UnavailableException.class);
    }
}
