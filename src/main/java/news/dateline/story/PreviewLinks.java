package news.dateline.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to what is not published yet, for those who are asked to read it beforehand. */
@Service
public class PreviewLinks {

    /** How long one of them works. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private static final int BYTES = 24;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PreviewLinks(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** @return the token that is in the link, kept nowhere else */
    @Transactional
    public String make(UUID storyId, UUID by) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        database.sql("delete from preview_link where expires_at < ?")
                .param(utc(now))
                .update();
        database.sql(
                        "insert into preview_link (token_hash, story_id, made_by, made_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(hash(token), storyId, by, utc(now), utc(now.plus(LIFETIME)))
                .update();
        return token;
    }

    /**
     * Ends all that lead to a story.
     *
     * @return how many still worked
     */
    @Transactional
    public int end(UUID storyId, UUID by) {
        int ended = database.sql("delete from preview_link where story_id = ? and expires_at > ?")
                .params(storyId, utc(clock.instant()))
                .update();
        if (ended > 0) {
            events.publishEvent(new PreviewLinksEnded(storyId, by));
        }
        return ended;
    }

    /** Whoever was asked to read a story was not asked to read what it was withdrawn for. */
    @EventListener
    void endWith(StoryWithdrawn withdrawn) {
        database.sql("delete from preview_link where story_id = ?")
                .param(withdrawn.storyId())
                .update();
    }

    /** The story that a link shows; empty when it expired, never was, or whoever made it has left. */
    @Transactional(readOnly = true)
    public Optional<UUID> story(String token) {
        return database.sql(
                        "select story_id from preview_link join account on account.id = made_by and closed_at is null "
                                + "where token_hash = ? and expires_at > ?")
                .params(hash(token), utc(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
