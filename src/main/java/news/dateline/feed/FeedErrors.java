package news.dateline.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.BadCursorException;
import news.dateline.shared.NotFoundException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice("news.dateline.feed")
class FeedErrors {

    @ExceptionHandler(NotFoundException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(BadCursorException.class)
    void badCursor(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
