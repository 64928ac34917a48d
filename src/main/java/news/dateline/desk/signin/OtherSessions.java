package news.dateline.desk.signin;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The other browsers in which somebody is signed in. */
@Component
class OtherSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    OtherSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    void end(String username, String except) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> !id.equals(except))
                .forEach(sessions::deleteById);
    }
}
