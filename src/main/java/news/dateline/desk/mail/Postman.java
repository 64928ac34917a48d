package news.dateline.desk.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import news.dateline.shared.SiteAddress;
import news.dateline.story.StoryMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands letters to the mail server after the step they tell of, in a thread of its own: nobody at the desk waits for it,
 * and no step depends on it. What cannot be handed over in half an hour is told on the first page of the desk all the
 * same.
 */
@Component
@Conditional(MailServerNamed.class)
class Postman implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25));

    private final Letters letters;
    private final JavaMailSender server;
    private final String from;
    private final ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "postman");
        thread.setDaemon(true);
        return thread;
    });

    Postman(Letters letters, JavaMailSender server, MailSettings settings, SiteAddress site) {
        this.letters = letters;
        this.server = server;
        this.from = settings.from(site);
    }

    @TransactionalEventListener
    void on(StoryMoved moved) {
        if (Letters.isReview(moved)) {
            round.execute(() -> attempt(moved, 0));
        }
    }

    private void attempt(StoryMoved moved, int failures) {
        try {
            Optional<Letter> letter = letters.about(moved);
            if (letter.isPresent()) {
                hand(letter.get());
            }
        } catch (RuntimeException failed) {
            later(moved, failures, failed);
        }
    }

    private void hand(Letter letter) {
        server.send((MimeMessage message) -> {
            MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(from);
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            message.setHeader("Auto-Submitted", "auto-generated");
        });
    }

    /** Says of the failure only its kind: what servers answer has the address in it. */
    private void later(StoryMoved moved, int failures, RuntimeException failed) {
        String kind =
                NestedExceptionUtils.getMostSpecificCause(failed).getClass().getSimpleName();
        if (failures == PAUSES.size()) {
            LOG.warn("Gave up telling the writer of story {} by e-mail: {}", moved.storyId(), kind);
            return;
        }
        Duration pause = PAUSES.get(failures);
        LOG.info("The writer of story {} is told by e-mail later, in {}: {}", moved.storyId(), pause, kind);
        round.schedule(() -> attempt(moved, failures + 1), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        round.shutdownNow();
    }
}
