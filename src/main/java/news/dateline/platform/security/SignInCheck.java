package news.dateline.platform.security;

import java.util.Objects;
import news.dateline.platform.lane.SlowLane;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a name and a password, once it is their turn. That accounts cannot be read just now is not taken for a wrong password. */
class SignInCheck extends DaoAuthenticationProvider {

    private final SlowLane lane;

    SignInCheck(UserDetailsService users, PasswordEncoder passwords, SlowLane lane) {
        super(users);
        this.lane = lane;
        setPasswordEncoder(passwords);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = ((WebAuthenticationDetails) Objects.requireNonNull(typed.getDetails())).getRemoteAddress();
        lane.enter(typed.getName(), address);
        Authentication right = check(typed);
        lane.leave(typed.getName(), address);
        return right;
    }

    private Authentication check(Authentication typed) {
        try {
            return super.authenticate(typed);
        } catch (InternalAuthenticationServiceException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
