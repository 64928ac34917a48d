package news.dateline.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import news.dateline.shared.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells editors what could not be done. */
@ControllerAdvice("news.dateline.desk")
@Order(0)
class DeskErrors implements ErrorViewResolver {

    private final DataSize longestForm;

    DeskErrors(@Value("${server.tomcat.max-http-form-post-size}") DataSize longestForm) {
        this.longestForm = longestForm;
    }

    @ExceptionHandler
    void notAllowed(NotAllowedException refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN, refused.getMessage());
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address == null
                || !Paths.isForDesk(address.substring(
                        request.getServletContext().getContextPath().length()))) {
            return null;
        }
        return switch (status) {
            case NOT_FOUND ->
                page(
                        "There is nothing here",
                        "No story or page has this address. It may have been copied only in part.");
            case FORBIDDEN -> forbidden((String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
            case REQUEST_TIMEOUT ->
                page(
                        "Too slow to be taken",
                        "What you sent came so slowly that the desk stopped waiting for it, and nothing was saved. It is"
                                + " still in your browser: go back with its Back button and send it again.");
            case CONTENT_TOO_LARGE -> tooLarge(address);
            case TOO_MANY_REQUESTS ->
                page(
                        "Too many requests",
                        "More came from your address in a short time than the desk takes. Please wait a minute.");
            case SERVICE_UNAVAILABLE -> away(address);
            case INSUFFICIENT_STORAGE ->
                page(
                        "Nothing can be saved just now",
                        "The disk of the server is full. Nothing was saved, and nothing is kept by half; what readers"
                                + " have stays there. Tell whoever looks after Dateline to make room.");
            default -> status.is4xxClientError() ? refused() : failed();
        };
    }

    private ModelAndView tooLarge(String address) {
        return address.endsWith("/admin/media")
                ? page(
                        "Too large to be taken",
                        "The desk takes pictures of up to 20 MB, and this one was not kept. Save it smaller, go back"
                                + " and send it again.")
                : page(
                        "Too long to be taken",
                        "The desk takes forms of up to " + longestForm.toMegabytes()
                                + " MB, and nothing was saved. What"
                                + " you wrote is still in your browser: go back with its Back button and shorten it.");
    }

    private static ModelAndView away(String address) {
        return page(
                address.startsWith("/login") ? "Nobody can sign in just now" : "The desk cannot be used just now",
                "Its database does not answer. The fault is not yours, and your password is as good as it was. Please"
                        + " try again in a minute.");
    }

    private static ModelAndView forbidden(@Nullable String why) {
        return StringUtils.hasText(why)
                ? page("Not yours to change", why)
                : page(
                        "Refused",
                        "A page of another site sent this in your name. It was refused, and nothing was changed.");
    }

    private static ModelAndView refused() {
        return page(
                "This cannot be done",
                "Something in what was sent, or in its address, is missing or was changed on the way. Nothing was"
                        + " saved.");
    }

    private static ModelAndView failed() {
        return page(
                "Something went wrong on our side",
                "The fault is not yours, and it has been recorded. Please try again in a minute.");
    }

    private static ModelAndView page(String title, String text) {
        return new ModelAndView("desk/error").addObject("title", title).addObject("text", text);
    }
}
