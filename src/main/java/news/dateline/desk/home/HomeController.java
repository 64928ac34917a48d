package news.dateline.desk.home;

import news.dateline.account.Account;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

@Controller
class HomeController {

    private final HomePages pages;

    HomeController(HomePages pages) {
        this.pages = pages;
    }

    @GetMapping({"/admin", "/admin/"})
    String show(@RequestAttribute Account account, Model model) {
        model.addAttribute("active", "home");
        model.addAttribute("page", pages.of(account));
        return "desk/home/show";
    }
}
