package news.dateline.platform.security;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Forgets the sessions nobody comes back to. Spring Session's own timer would tell of each outage at length. */
@Component
class EndedSessions {

    private final JdbcIndexedSessionRepository sessions;

    EndedSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forget() {
        sessions.cleanUpExpiredSessions();
    }
}
