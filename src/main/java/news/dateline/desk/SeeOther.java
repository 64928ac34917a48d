package news.dateline.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answer to a form that did its work: go and look (HTTP 303), so that reloading sends nothing twice. */
public final class SeeOther {

    private SeeOther() {}

    public static ModelAndView at(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }
}
