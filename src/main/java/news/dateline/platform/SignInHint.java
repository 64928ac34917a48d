package news.dateline.platform;

import news.dateline.account.FirstPassword;
import org.springframework.stereotype.Component;

/** How to sign in, as said at the end of a start. A password that was made at this start is said here and never again. */
@Component
class SignInHint {

    private final FirstPassword firstPassword;

    SignInHint(FirstPassword firstPassword) {
        this.firstPassword = firstPassword;
    }

    String at(String root) {
        String place = "sign in at " + root + "login";
        return firstPassword
                .take()
                .map(first -> place + " as " + first.username() + " with the password " + first.password()
                        + " (shown only now; you choose your own at the first sign-in)")
                .orElse(place);
    }
}
