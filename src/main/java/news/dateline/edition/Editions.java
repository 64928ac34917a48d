package news.dateline.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dateline.shared.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** Makes editions of this very portal, to be taken away in one file. */
@Service
public class Editions {

    /** One that is taken away slowly keeps nobody else from the next, but the disk has an end. */
    private static final int MOST_LYING = 3;

    /** A gigabyte at 300 kB a second. */
    private static final Duration LONGEST_TAKING = Duration.ofHours(1);

    private final SiteAddress site;
    private final EditionSettings settings;
    private final Environment environment;
    private final Clock clock;
    private final EditionPlace place;
    private final Semaphore making = new Semaphore(1);
    private final Semaphore lying = new Semaphore(MOST_LYING);
    private volatile int port;

    Editions(SiteAddress site, EditionSettings settings, Environment environment, Clock clock, EditionPlace place) {
        this.site = site;
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
        this.place = place;
    }

    @EventListener
    void serving(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    /** What is done with an edition, which is deleted afterwards. */
    public interface Use {
        void of(Zipped edition) throws IOException;
    }

    /**
     * An edition that is there, not zipped yet.
     *
     * @param end by the clock, after which it is not to be had any more
     */
    public record Zipped(Path folder, Clock clock, Instant end) {

        public void writeTo(OutputStream out) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(new InTime(out, clock, end));
                    Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = folder.getParent().relativize(file).toString().replace('\\', '/');
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    /**
     * @param storyline the slug of one; null for the whole site
     * @throws NoStorylineException when there is none of that name
     * @throws EditionsBusyException while another is made, or too many are being taken away
     */
    public void make(@Nullable String storyline, Use use) throws IOException {
        if (!lying.tryAcquire()) {
            throw new EditionsBusyException();
        }
        try {
            Path own = place.add();
            try {
                Path folder = own.resolve(name(storyline));
                makeAlone(storyline, folder);
                use.of(new Zipped(folder, clock, clock.instant().plus(LONGEST_TAKING)));
            } finally {
                place.remove(own);
            }
        } finally {
            lying.release();
        }
    }

    private void makeAlone(@Nullable String storyline, Path folder) throws IOException {
        if (!making.tryAcquire()) {
            throw new EditionsBusyException();
        }
        try {
            new EditionMaking(
                            new Portal(root()),
                            site.baseUrl(),
                            new Scope(storyline),
                            Math.min(settings.limit(storyline), place.room()),
                            clock.instant())
                    .make(folder);
        } finally {
            making.release();
        }
    }

    /** What the folder and the file are called. */
    public static String name(@Nullable String storyline) {
        return storyline == null ? "dateline" : "dateline-" + storyline;
    }

    private URI root() {
        return URI.create("http://%s:%d".formatted(environment.getProperty("server.address", "127.0.0.1"), port));
    }
}
