package news.dateline.reader.story;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.reader.Errors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells whoever asks for a story that was taken back why it was. */
@ControllerAdvice
class GoneStories {

    @ExceptionHandler
    void gone(GoneException story, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Errors.REASON_LANGUAGE, story.withdrawal().language());
        response.sendError(HttpServletResponse.SC_GONE, story.withdrawal().reason());
    }
}
