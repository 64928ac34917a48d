package news.dateline.reader;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.BadCursorException;
import news.dateline.shared.GoneException;
import news.dateline.shared.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Gives what readers cannot be shown its HTTP status; the pages are {@code templates/error}. */
@ControllerAdvice("news.dateline.reader")
class Errors {

    @ExceptionHandler(NotFoundException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(BadCursorException.class)
    void badCursor(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler(GoneException.class)
    @ResponseStatus(HttpStatus.GONE)
    ModelAndView gone(GoneException withdrawn) {
        return new ModelAndView("reader/story/withdrawn", "reason", withdrawn.getMessage());
    }
}
