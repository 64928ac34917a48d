package news.dateline.bench.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** nginx on the first of two processors, with the very answers of a portal as files. */
final class Nginx implements AutoCloseable {

    /** It sets these itself. */
    private static final Set<String> ITS_OWN =
            Set.of("content-length", "content-type", "date", "etag", "connection", "keep-alive", "transfer-encoding");

    private final int port;
    private final Process process;

    private Nginx(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** @param pages paths under names of files */
    static Nginx serving(Map<String, String> pages, int portal, int port, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        StringBuilder locations = new StringBuilder();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            HttpResponse<byte[]> answer = ask(portal, page.getValue());
            Files.write(folder.resolve(page.getKey()), answer.body());
            locations.append("location = /%s { %s }%n".formatted(page.getKey(), headers(answer)));
        }
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off; worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 4096; }
                http {
                  access_log off; server_tokens off; sendfile on; tcp_nopush on; tcp_nodelay on;
                  keepalive_requests 1000000000; open_file_cache max=100; default_type text/html;
                  server { listen 127.0.0.1:%2$d backlog=4096; root %1$s; %3$s }
                }
                """.formatted(folder.toAbsolutePath(), port, locations));
        Process process = new ProcessBuilder("taskset", "-c", "0", "nginx", "-c", settings.toAbsolutePath().toString())
                .inheritIO()
                .start();
        Thread.sleep(1_000);
        return new Nginx(port, process);
    }

    String address(String name) {
        return "http://127.0.0.1:" + port + "/" + name;
    }

    private static HttpResponse<byte[]> ask(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer;
    }

    private static String headers(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !ITS_OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> "add_header %s \"%s\";"
                        .formatted(header.getKey(), header.getValue().get(0)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
