package news.dateline.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Where OpenSearch is to be found, all nodes of it by the same protocol and below the same path. */
record OpenSearchHosts(
        List<URI> nodes,
        @Nullable String username,
        @Nullable String password) {

    private static final int USUAL_PORT = 9200;
    private static final String ADVICE =
            "Set DATELINE_SEARCH_HOSTS to one or more addresses with commas between them, such as http://search:9200 or"
                    + " search1:9200,search2:9200, or to nothing for an index in DATELINE_DATA_DIR.";

    static OpenSearchHosts of(SearchSettings settings) {
        List<URI> nodes = Stream.of(settings.hosts().split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(OpenSearchHosts::parse)
                .toList();
        if (nodes.stream()
                        .map(node -> node.getScheme() + node.getPath())
                        .distinct()
                        .count()
                != 1) {
            throw refused("must all begin with the same of http:// and https://, and have the same path");
        }
        String[] named = nodes.stream()
                .map(URI::getUserInfo)
                .filter(Objects::nonNull)
                .findFirst()
                .map(info -> info.split(":", 2))
                .orElse(new String[] {settings.username(), settings.password()});
        return new OpenSearchHosts(
                nodes,
                StringUtils.hasText(named[0]) ? named[0] : null,
                named.length > 1 && StringUtils.hasText(named[1]) ? named[1] : settings.password());
    }

    private static URI parse(String text) {
        try {
            URI node = new URI(text.contains("://") ? text : "http://" + text);
            boolean known = List.of("http", "https").contains(node.getScheme());
            if (!known || node.getHost() == null || node.getQuery() != null || node.getFragment() != null) {
                throw refused("has an address that is none");
            }
            return node;
        } catch (URISyntaxException unreadable) {
            throw refused("has an address that cannot be read");
        }
    }

    /** Without the addresses, which may have a password in them. */
    private static StartRefusedException refused(String why) {
        return new StartRefusedException("DATELINE_SEARCH_HOSTS " + why + ".", ADVICE);
    }

    Map<String, String> settings() {
        URI any = nodes.get(0);
        Map<String, String> settings = new HashMap<>();
        settings.put("protocol", any.getScheme());
        settings.put(
                "hosts",
                nodes.stream()
                        .map(node -> node.getHost() + ":" + (node.getPort() < 0 ? USUAL_PORT : node.getPort()))
                        .collect(Collectors.joining(",")));
        String path = any.getPath().replaceAll("^/+|/+$", "");
        if (!path.isEmpty()) {
            settings.put("path_prefix", path);
        }
        if (username != null && password != null) {
            settings.put("username", username);
            settings.put("password", password);
        }
        return settings;
    }
}
