package news.dateline.desk.sent;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Gives back what somebody sent after their session had ended. */
@Controller
class EndedSessionController {

    private static final String SENT_TO = RequestDispatcher.FORWARD_REQUEST_URI;

    @PostMapping("/login/ended")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String ended(
            @RequestAttribute(name = SENT_TO, required = false) @Nullable String sentTo,
            HttpServletRequest request,
            Model model) {
        if (sentTo == null) {
            return "redirect:/login";
        }
        model.addAttribute("sent", GivenBack.of(sentTo, request.getParameterMap()));
        model.addAttribute("withFile", String.valueOf(request.getContentType()).startsWith("multipart/"));
        model.addAttribute("signedIn", request.getRemoteUser() != null);
        return "desk/sent/ended";
    }

    @GetMapping("/login/ended")
    String nothingSent() {
        return "redirect:/login";
    }
}
