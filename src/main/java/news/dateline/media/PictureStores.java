package news.dateline.media;

import java.nio.file.Path;
import news.dateline.media.MediaSettings.Bucket;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** A folder of this machine, unless a bucket is named. */
@Configuration(proxyBeanMethods = false)
public class PictureStores {

    /** The store that the settings name, for a command, which has no beans. */
    public static PictureStore of(Environment settings) {
        return of(
                Binder.get(settings).bind("dateline.media", MediaSettings.class).get());
    }

    private static PictureStore of(MediaSettings settings) {
        Bucket bucket = settings.s3();
        return bucket == null || bucket.bucket().isBlank()
                ? new PictureFolder(Path.of(settings.folder()))
                : new PictureBucket(bucket);
    }

    @Bean
    PictureStore pictureStore(MediaSettings settings) {
        return of(settings);
    }
}
