package news.dateline.reader;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells readers what could not be shown, for all addresses that nobody else has a page for. */
@Component
public class Errors implements ErrorViewResolver {

    /** The attribute of a request that says which language a reason is given in. */
    public static final String REASON_LANGUAGE = Errors.class.getName() + ".language";

    private static final Set<HttpStatus> OWN_WORDS = Set.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.NOT_FOUND,
            HttpStatus.GONE,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.SERVICE_UNAVAILABLE);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView("reader/error")
                .addObject("error", words(status))
                .addObject("reason", status == HttpStatus.GONE ? reason(request) : null)
                .addObject("reasonLanguage", request.getAttribute(REASON_LANGUAGE))
                .addObject("maySearch", status.is4xxClientError() && status != HttpStatus.TOO_MANY_REQUESTS)
                .addObject("robots", "noindex");
    }

    /** The part of the keys of its messages that says what went wrong. */
    private static String words(HttpStatus status) {
        if (OWN_WORDS.contains(status)) {
            return String.valueOf(status.value());
        }
        if (status == HttpStatus.INSUFFICIENT_STORAGE) {
            return words(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return status.is4xxClientError() ? "4xx" : "5xx";
    }

    private static Object reason(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    }
}
