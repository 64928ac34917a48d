package news.dateline.desk.profile;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.dateline.account.SignIn;
import news.dateline.desk.When;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers in which somebody is signed in. */
@Component
class OwnSessions {

    /**
     * @param device the browser and the system, roughly
     * @param here whether it is the browser that asks
     */
    record Line(String device, When signedIn, When lastUsed, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether somebody signed in so short a time ago that they may add a way in. */
    boolean isFresh(HttpSession session) {
        Instant at = (Instant) session.getAttribute(SignIn.AT);
        return at != null && at.plus(SignIn.FRESH).isAfter(clock.instant());
    }

    /** The one used last comes first. */
    List<Line> of(String username, String here) {
        Instant now = clock.instant();
        return sessions.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired())
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(session -> new Line(
                        session.getAttributeOrDefault(SignIn.WITH, "A browser"),
                        When.of(session.getAttributeOrDefault(SignIn.AT, session.getCreationTime()), now),
                        When.of(session.getLastAccessedTime(), now),
                        session.getId().equals(here)))
                .toList();
    }
}
