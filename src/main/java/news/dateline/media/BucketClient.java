package news.dateline.media;

import java.time.Duration;
import news.dateline.media.MediaSettings.Bucket;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Speaks to whatever speaks the API of Amazon S3. */
final class BucketClient {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private BucketClient() {}

    static S3Client of(Bucket bucket) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(bucket.region()))
                .credentialsProvider(credentials(bucket))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(ANSWERING))
                .overrideConfiguration(of -> of.apiCallTimeout(ANSWERING))
                // Stores other than Amazon's know only some of its checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (bucket.endpoint() != null) {
            // Their buckets have no host names of their own, mostly.
            client.endpointOverride(bucket.endpoint()).forcePathStyle(true);
        }
        return client.build();
    }

    private static AwsCredentialsProvider credentials(Bucket bucket) {
        return bucket.accessKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey()));
    }
}
