package news.dateline.delivery.page;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts the pages that matter most on the disk now and then, at once when something was taken back, and at the end. */
@Component
class PageSaving implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PageSaving.class);

    private static final int MOST = 300;
    private static final List<String> FIRST = List.of("/storylines", "/feed.", "/stories/", "/regions");

    private final KeptPages pages;
    private final SavedPages saved;
    private final JdbcTemplate database;
    private volatile boolean running;
    private long takenBack;

    PageSaving(KeptPages pages, Environment settings, JdbcTemplate database) {
        this.pages = pages;
        this.saved = SavedPages.in(settings);
        this.database = database;
    }

    /** Before the first request. What was taken back since is left out. */
    @Override
    public void start() {
        running = true;
        if (!pages.keepsAny()) {
            return;
        }
        List<SavedPage> read = saved.read();
        Set<UUID> gone = gone(read);
        read.stream()
                .filter(page -> page.parts().stream().noneMatch(gone::contains))
                .forEach(page -> pages.keep(page.address(), page.kept(), pages.lastHeard()));
    }

    private Set<UUID> gone(List<SavedPage> read) {
        UUID[] parts =
                read.stream().flatMap(page -> page.parts().stream()).distinct().toArray(UUID[]::new);
        return new HashSet<>(database.queryForList(
                "select id from story where id = any(?) and status <> 'PUBLISHED'"
                        + " union all select id from concept where id = any(?) and withheld",
                UUID.class,
                parts,
                parts));
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void save() {
        if (!pages.keepsAny()) {
            return;
        }
        try {
            saved.write(pages.all().entrySet().stream()
                    .filter(page -> !page.getValue().contentType().startsWith("image/"))
                    .sorted(Comparator.<Map.Entry<String, KeptPage>>comparingInt(page -> rank(page.getKey()))
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .limit(MOST)
                    .map(page -> SavedPage.of(page.getKey(), page.getValue()))
                    .toList());
        } catch (IOException e) {
            log.warn("Pages could not be saved for a time without the database: {}", e.toString());
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void saveWithoutWhatWasTakenBack() {
        long now = pages.timesTakenBack();
        if (now != takenBack) {
            takenBack = now;
            save();
        }
    }

    /** The shorter, the more is to be found from there; of stories the latest come first, as their addresses say. */
    private static int rank(String address) {
        String path = PageAddress.withoutLanguage(address);
        if (path.equals("/")) {
            return 0;
        }
        for (int i = 0; i < FIRST.size(); i++) {
            if (path.startsWith(FIRST.get(i))) {
                return i + 1;
            }
        }
        return FIRST.size() + 1;
    }

    @Override
    public void stop() {
        running = false;
        save();
    }

    /** Begins before the web server does, and ends after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
