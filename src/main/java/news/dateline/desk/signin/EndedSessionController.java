package news.dateline.desk.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Gives back what somebody sent after their session had ended, ready to be sent again. */
@Controller
class EndedSessionController {

    private static final String SENT_TO = RequestDispatcher.FORWARD_REQUEST_URI;

    /** Something that was filled in, or chosen. */
    record Sent(String name, String value) {}

    @PostMapping("/login/ended")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String ended(
            @RequestAttribute(name = SENT_TO, required = false) @Nullable String sentTo,
            HttpServletRequest request,
            Model model) {
        if (sentTo == null) {
            return "redirect:/login";
        }
        model.addAttribute("sentTo", sentTo);
        model.addAttribute("everything", everything(request));
        model.addAttribute("signedIn", request.getRemoteUser() != null);
        return "desk/signin/ended";
    }

    @GetMapping("/login/ended")
    String nothingSent() {
        return "redirect:/login";
    }

    private static List<Sent> everything(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("_csrf"))
                .flatMap(EndedSessionController::each)
                .toList();
    }

    private static Stream<Sent> each(Map.Entry<String, String[]> parameter) {
        return Arrays.stream(parameter.getValue())
                .map(value -> new Sent(parameter.getKey(), value.replace("\r\n", "\n")));
    }
}
