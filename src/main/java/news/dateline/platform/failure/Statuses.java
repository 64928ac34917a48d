package news.dateline.platform.failure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.BadAddressException;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.UnavailableException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives what the domain knows only as an exception its HTTP status. */
@ControllerAdvice
class Statuses {

    private static final String RETRY_AFTER_SECONDS = "10";

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(UnavailableException.class)
    void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(BadAddressException.class)
    void badAddress(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
