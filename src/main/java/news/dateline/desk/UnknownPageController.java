package news.dateline.desk;

import news.dateline.shared.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whatever no other page of the desk answers to. */
@Controller
class UnknownPageController {

    @GetMapping("/admin/**")
    String unknown() {
        throw new NotFoundException("No such page of the desk");
    }
}
