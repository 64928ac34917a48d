package news.dateline.platform.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** How PostgreSQL is told to behave. Given on the command line, where no edited file can undo it. */
final class ClusterOptions {

    /** Never a name: what "localhost" means is up to the machine. */
    static final String HOST = "127.0.0.1";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + HOST,
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=40",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off");

    private ClusterOptions() {}

    /** The builtin locale sorts by code point and knows every letter's case, alike on every system. */
    static List<String> toCreate(Path cluster, Path password) {
        return List.of(
                "--pgdata=" + cluster,
                "--username=" + PostgresCluster.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    static List<String> toStart(Path cluster, Path log, int port, Duration limit) {
        String options = SETTINGS.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "));
        return List.of(
                "start",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--wait",
                "--timeout=" + limit.toSeconds(),
                "--options=-p " + port + " " + options);
    }

    /** "fast" ends the connections that are still open instead of waiting for them. */
    static List<String> toStop(Path cluster, Duration limit) {
        return List.of("stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=" + limit.toSeconds());
    }
}
