package news.dateline.platform.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dateline.shared.Causes;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where every answer that is an error is made, whatever kind of answer was asked for: the readers' side and the desk
 * each have an {@link ErrorViewResolver} for the addresses that are theirs.
 */
@Controller
class ErrorPages implements ErrorController {

    private final List<ErrorViewResolver> pages;

    ErrorPages(List<ErrorViewResolver> pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        return pages.stream()
                .map(page -> page.resolveErrorView(request, status, Map.of()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Asked for by its own address, it is as little there as any other unknown page. */
    private static HttpStatus status(HttpServletRequest request) {
        Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (code == null) {
            return HttpStatus.NOT_FOUND;
        }
        if (code == HttpServletResponse.SC_BAD_REQUEST && cameTooSlowly(request)) {
            return HttpStatus.REQUEST_TIMEOUT;
        }
        return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** The server says the same of whatever it gives up reading. */
    private static boolean cameTooSlowly(HttpServletRequest request) {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Causes.of(failure).anyMatch(SocketTimeoutException.class::isInstance);
    }
}
