package news.dateline.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told where nothing of the API got as far as answering: a problem (RFC 9457), and no page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors implements ErrorViewResolver {

    private final JsonMapper json;

    ApiErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String uri = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri != null && uri.matches("(?:/[a-z]{2})?/api/.*") ? new ModelAndView(problem(status)) : null;
    }

    private View problem(HttpStatus status) {
        byte[] body = json.writeValueAsBytes(ProblemDetail.forStatus(status));
        return (model, request, response) -> {
            // As the rest of the API: whatever page asked may read the answer.
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body);
        };
    }
}
