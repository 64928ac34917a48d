package news.dateline.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.paging.StartOfListException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Brings whoever comes back to the start of a list to its first page, which has one address only. */
@ControllerAdvice("news.dateline.reader")
class ListStarts {

    @ExceptionHandler(StartOfListException.class)
    void redirect(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + PageAddress.of(request));
    }
}
