package news.dateline.media;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where the files of pictures lie, unless there is a bucket
 * @param s3 null for a folder
 */
@ConfigurationProperties("dateline.media")
record MediaSettings(String folder, @Nullable Bucket s3) {

    MediaSettings {
        if (folder.isBlank()) {
            throw new IllegalArgumentException("dateline.media.folder is empty: name a folder, or leave it out");
        }
    }

    /**
     * A bucket of a store that speaks the API of Amazon S3; several nodes need one.
     *
     * @param bucket it has to be there already (DATELINE_MEDIA_S3_BUCKET)
     * @param endpoint null for Amazon's own (DATELINE_MEDIA_S3_ENDPOINT)
     * @param accessKey null where the machine knows by itself who it is (DATELINE_MEDIA_S3_ACCESS_KEY)
     */
    record Bucket(
            @DefaultValue("") String bucket,
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") String region,
            @Nullable String accessKey,
            @Nullable String secretKey) {

        Bucket {
            if (bucket.isBlank() && (endpoint != null || accessKey != null)) {
                throw new IllegalArgumentException("DATELINE_MEDIA_S3_BUCKET is missing; the rest of it is there");
            }
            if (endpoint != null
                    && (endpoint.getHost() == null || !endpoint.getScheme().matches("https?"))) {
                throw new IllegalArgumentException(
                        "DATELINE_MEDIA_S3_ENDPOINT is no address such as https://minio.example.org:9000: " + endpoint);
            }
            if ((accessKey == null) != (secretKey == null)) {
                throw new IllegalArgumentException(
                        "DATELINE_MEDIA_S3_ACCESS_KEY and DATELINE_MEDIA_S3_SECRET_KEY go together");
            }
        }
    }
}
