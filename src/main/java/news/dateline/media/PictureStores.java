package news.dateline.media;

import java.nio.file.Path;
import news.dateline.media.MediaSettings.Bucket;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A folder of this machine, unless a bucket is named. */
@Configuration(proxyBeanMethods = false)
class PictureStores {

    @Bean
    PictureStore pictureStore(MediaSettings settings) {
        Bucket bucket = settings.s3();
        return bucket == null || bucket.bucket().isBlank()
                ? new PictureFolder(Path.of(settings.folder()))
                : new PictureBucket(bucket);
    }
}
