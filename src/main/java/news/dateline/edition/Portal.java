package news.dateline.edition;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The running portal, asked over HTTP as any reader asks it: what an edition shows is what readers are shown. */
final class Portal {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 3;

    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param root where it listens, such as {@code http://localhost:8080} */
    Portal(URI root) {
        this.root = root;
    }

    /** @param location where the page is instead; empty if it is here */
    record Answer(int status, String type, String location, byte[] body) {

        boolean isPage() {
            return status == 200 && type.startsWith("text/html");
        }

        boolean isElsewhere() {
            return status >= 301 && status <= 308 && !location.isEmpty();
        }
    }

    /** Tries again when the portal is overloaded or its database is away for a moment. */
    Answer get(Address address) throws IOException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<byte[]> response = send(address);
            boolean passing = response.statusCode() == 429 || response.statusCode() >= 500;
            if (passing && attempt == TRIES) {
                throw new IOException("The portal answers %s with status %d".formatted(address, response.statusCode()));
            }
            if (!passing) {
                return new Answer(
                        response.statusCode(),
                        response.headers().firstValue("Content-Type").orElse(""),
                        response.headers().firstValue("Location").orElse(""),
                        response.body());
            }
            await(Duration.ofSeconds(attempt * 2L));
        }
    }

    private HttpResponse<byte[]> send(Address address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(address.toString()))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void await(Duration pause) throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("Interrupted", e);
    }
}
