package news.dateline.platform.security;

import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks a name and a password. That accounts cannot be read just now is not taken for a wrong password. */
class SignInCheck extends DaoAuthenticationProvider {

    SignInCheck(UserDetailsService users, PasswordEncoder passwords) {
        super(users);
        setPasswordEncoder(passwords);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
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
