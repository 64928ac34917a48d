package news.dateline.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How to sign in, as said at the end of a start. */
@Component
class SignInHint {

    private final String username;

    SignInHint(@Value("${dateline.admin.username:editor}") String username) {
        this.username = username;
    }

    String at(String root) {
        return "sign in at %slogin as %s".formatted(root, username);
    }
}
