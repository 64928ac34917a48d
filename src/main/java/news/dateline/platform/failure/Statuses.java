package news.dateline.platform.failure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.BadAddressException;
import news.dateline.shared.NotFoundException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives what the domain knows only as an exception its HTTP status. */
@ControllerAdvice
class Statuses {

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(BadAddressException.class)
    void badAddress(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
