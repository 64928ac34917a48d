package news.dateline.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page to sign in. Names and passwords are checked before any controller is asked. */
@Controller
class SignInController {

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
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String refused(@RequestParam(defaultValue = "") String username, HttpServletRequest request, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("problem", "That username and password do not go together. Check both and try again.");
        return page(request, model);
    }

    /** Carries along where somebody wanted to go; whether it is a page of the desk is asked once they are signed in. */
    private static String page(HttpServletRequest request, Model model) {
        model.addAttribute("next", request.getParameter("next"));
        return "desk/signin/sign-in";
    }
}
