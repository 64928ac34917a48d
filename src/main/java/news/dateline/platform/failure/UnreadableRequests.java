package news.dateline.platform.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import news.dateline.shared.Causes;
import news.dateline.shared.FullDisk;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what cannot be read, such as a form that is too long or an address with half a character in it, before
 * anybody stumbles over it. From here on parameters are there, even once the request has failed.
 */
public class UnreadableRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            // Where the server gave up on the connection it has said so itself.
            if (!response.isCommitted()) {
                response.sendError(status(unreadable));
            }
            return;
        }
        // Files that were cut off on the way are no failure of a parameter, but the end of the request all the same.
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            chain.doFilter(request, response);
        }
    }

    /** The server takes all that it cannot read of a form with files for its own fault. */
    private static int status(InvalidParameterException unreadable) {
        if (FullDisk.isIn(unreadable)) {
            return HttpStatus.INSUFFICIENT_STORAGE.value();
        }
        return Causes.of(unreadable)
                        .anyMatch(cause -> cause instanceof BadRequestException || cause instanceof EOFException)
                ? HttpServletResponse.SC_BAD_REQUEST
                : unreadable.getErrorCode();
    }
}
