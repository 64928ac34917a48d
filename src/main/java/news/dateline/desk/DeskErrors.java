package news.dateline.desk;

import news.dateline.shared.BadCursorException;
import news.dateline.shared.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what cannot be shown at the desk. */
@ControllerAdvice(basePackages = "news.dateline.desk")
class DeskErrors {

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class, BadCursorException.class})
    ModelAndView notFound() {
        return page(
                HttpStatus.NOT_FOUND,
                "There is nothing here",
                "No story or page has this address. It may have been copied only in part.");
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowedException refused) {
        return page(HttpStatus.FORBIDDEN, "Not yours to change", String.valueOf(refused.getMessage()));
    }

    private static ModelAndView page(HttpStatus status, String title, String text) {
        return new ModelAndView("desk/error", status).addObject("title", title).addObject("text", text);
    }
}
