package news.dateline.testing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stories that wait for the end of their embargo, without anybody having to wait as long. */
@Component
public class Embargo {

    private final Stories stories;
    private final JdbcClient database;

    Embargo(Stories stories, JdbcClient database) {
        this.stories = stories;
        this.database = database;
    }

    /** As the form of a story has it, in the zone that new stories have. */
    public static String inHours(int hours) {
        return LocalDateTime.now(ZoneId.of("Asia/Almaty"))
                .plusHours(hours)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Ends those of some stories now, and waits until each went on, be it to its readers or not. */
    public void end(UUID... all) throws Exception {
        database.sql("update story set embargo_until = now() where id in (:ids)")
                .param("ids", List.of(all))
                .update();
        for (UUID story : all) {
            Eventually.get(() -> stories.findById(story).orElseThrow().status(), status -> status != Status.SCHEDULED);
        }
    }
}
