package news.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServer;

class Http2OverTlsTest {

    private static final String PASSWORD = "of this test alone";

    @TempDir
    private Path folder;

    @Test
    void whoComesByTlsIsSpokenToInHttp2() throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        factory.setSsl(withAKeyOfItsOwn());
        new Http2OverTls().customize(factory);

        assertThat(versionAt(factory, "https", trusting())).isEqualTo(HttpClient.Version.HTTP_2);
    }

    @Test
    void whoComesWithoutIsNot() throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new Http2OverTls().customize(factory);

        assertThat(versionAt(factory, "http", SSLContext.getDefault())).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    private static HttpClient.Version versionAt(
            TomcatServletWebServerFactory factory, String scheme, SSLContext trusting) throws Exception {
        WebServer server = factory.getWebServer();
        server.start();
        try {
            URI address = URI.create(scheme + "://localhost:" + server.getPort() + "/");
            return HttpClient.newBuilder()
                    .sslContext(trusting)
                    .build()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .version();
        } finally {
            server.stop();
        }
    }

    private Ssl withAKeyOfItsOwn() throws Exception {
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "portal",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        keys().toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        Ssl ssl = new Ssl();
        ssl.setKeyStore(keys().toUri().toString());
        ssl.setKeyStorePassword(PASSWORD);
        return ssl;
    }

    private Path keys() {
        return folder.resolve("keys.p12");
    }

    private SSLContext trusting() throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(keys().toFile(), PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
