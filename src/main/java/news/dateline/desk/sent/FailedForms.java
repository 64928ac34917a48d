package news.dateline.desk.sent;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gives back what was sent to the desk and failed on our side. */
@Component
@Order(-1)
class FailedForms implements ErrorViewResolver {

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String sentTo = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean wasSent = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) && !hasFiles(request);
        if (!wasSent || sentTo == null || !sentTo.startsWith("/admin/") || !status.is5xxServerError()) {
            return null;
        }
        String cause = switch (status) {
            case SERVICE_UNAVAILABLE -> "away";
            case INSUFFICIENT_STORAGE -> "full";
            default -> "unknown";
        };
        return new ModelAndView("desk/sent/failed")
                .addObject(
                        "title",
                        cause.equals("unknown") ? "Something went wrong on our side" : "The desk cannot save just now")
                .addObject("cause", cause)
                .addObject("sent", GivenBack.of(sentTo, request.getParameterMap()));
    }

    /** Those cannot be given back, and what came with them may never have been received. */
    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
