package news.dateline.media;

import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.media.MediaSettings.Bucket;
import news.dateline.shared.UnavailableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket that all nodes reach. */
class PictureBucket implements PictureStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    PictureBucket(Bucket named) {
        this.client = BucketClient.of(named);
        this.bucket = named.bucket();
    }

    @Override
    public void put(String name, byte[] content) {
        asked(() -> client.putObject(
                request -> request.bucket(bucket).key(name).contentType(type(name)), RequestBody.fromBytes(content)));
    }

    private static String type(String name) {
        return name.endsWith(".png") ? "image/png" : "image/jpeg";
    }

    @Override
    public Optional<byte[]> get(String name) {
        return asked(() -> {
            try {
                return Optional.of(client.getObjectAsBytes(
                                request -> request.bucket(bucket).key(name))
                        .asByteArrayUnsafe());
            } catch (NoSuchKeyException nothing) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void delete(String name) {
        asked(() -> client.deleteObject(request -> request.bucket(bucket).key(name)));
    }

    private <T> T asked(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException e) {
            throw new UnavailableException("The bucket " + bucket + " does not answer as it should", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
