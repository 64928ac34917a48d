package news.dateline.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in. Names and passwords are checked before any controller is asked. */
@Controller
class SignInController {

    private static final String WRONG = "That username and password do not go together. Check both and try again.";

    @GetMapping("/login")
    String signIn(HttpServletRequest request, Model model) {
        if (request.getParameter("signed-out") != null) {
            model.addAttribute("notice", "You are signed out.");
        } else if (request.getParameter("ended") != null) {
            model.addAttribute("notice", "The page had been open for too long. Please sign in again.");
        }
        return page(request, model);
    }

    /** The same words whether there is such an account or not. */
    @PostMapping("/login/refused")
    String refused(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(required = false) @Nullable Long wait,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus((wait == null ? HttpStatus.UNAUTHORIZED : HttpStatus.TOO_MANY_REQUESTS).value());
        model.addAttribute("username", username);
        model.addAttribute("problem", wait == null ? WRONG : tooSoon(wait));
        return page(request, model);
    }

    private static String tooSoon(long seconds) {
        return "There were too many attempts. The password was not looked at this time, so it may well be the right one."
                + " Try again in " + (seconds == 1 ? "a second." : seconds + " seconds.");
    }

    /** Carries along where somebody wanted to go; whether it is a page of the desk is asked once they are signed in. */
    private static String page(HttpServletRequest request, Model model) {
        model.addAttribute("next", request.getParameter("next"));
        return "desk/signin/sign-in";
    }
}
