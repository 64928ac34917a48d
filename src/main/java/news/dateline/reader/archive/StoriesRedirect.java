package news.dateline.reader.archive;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** Who cuts the end off the address of a story finds the day, month or year it is from. */
@Controller
class StoriesRedirect {

    @GetMapping("/stories")
    RedirectView all() {
        return to("/archive");
    }

    @GetMapping("/stories/{year:\\d+}")
    RedirectView year(@PathVariable String year) {
        return to(Period.parse(year).path());
    }

    @GetMapping("/stories/{year:\\d+}/{month:\\d+}")
    RedirectView month(@PathVariable String year, @PathVariable String month) {
        return to(Period.parse(year, month).path());
    }

    @GetMapping("/stories/{year:\\d+}/{month:\\d+}/{day:\\d+}")
    RedirectView day(@PathVariable String year, @PathVariable String month, @PathVariable String day) {
        return to(Period.parse(year, month, day).path());
    }

    private static RedirectView to(String path) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return redirect;
    }
}
