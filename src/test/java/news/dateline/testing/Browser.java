package news.dateline.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;

/** A browser without scripts: keeps cookies, follows redirects, sends the forms it was shown. */
public final class Browser {

    private final String root;
    private final String says;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Browser(int port) {
        this(port, "");
    }

    /** @param says what it says of itself; empty for nothing of its own */
    public Browser(int port, String says) {
        this.root = "http://localhost:" + port;
        this.says = says;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    public Page post(String path, Fields fields) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.encoded())));
    }

    /** Sends a form that is answered with a file. */
    public HttpResponse<byte[]> download(String path, Fields fields) {
        try {
            return client.send(
                    HttpRequest.newBuilder(at(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(fields.encoded()))
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with a file. */
    public Page post(String path, Fields fields, String field, String fileName, byte[] file) {
        String boundary = "boundary-of-the-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.all()
                .forEach(one -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                                + one.name() + "\"\r\n\r\n" + one.value() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Signs in, and stands on the page that follows. */
    public Page signIn(String username, String password) {
        return get("/login")
                .form("form[action=/login]")
                .with("username", username)
                .with("password", password)
                .send();
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private Page send(HttpRequest.Builder request) {
        if (!says.isEmpty()) {
            request.header("User-Agent", says);
        }
        try {
            HttpResponse<String> response = client.send(
                    request.header("Accept", "text/html,*/*;q=0.8").build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(
                    this, response, Jsoup.parse(response.body(), response.uri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : root + path);
    }
}
