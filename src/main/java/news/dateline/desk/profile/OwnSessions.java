package news.dateline.desk.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.dateline.desk.When;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers in which somebody is signed in. */
@Component
class OwnSessions {

    /** @param here whether it is the browser that asks */
    record Line(When signedIn, When lastUsed, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The one used last comes first. */
    List<Line> of(String username, String here) {
        Instant now = clock.instant();
        return sessions.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired())
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(session -> new Line(
                        When.of(session.getCreationTime(), now),
                        When.of(session.getLastAccessedTime(), now),
                        session.getId().equals(here)))
                .toList();
    }
}
