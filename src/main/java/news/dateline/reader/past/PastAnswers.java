package news.dateline.reader.past;

import java.time.LocalDate;
import java.util.Objects;
import news.dateline.reader.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What is answered to whoever asks for a page as it stood on a day, alike for stories and storylines. */
public final class PastAnswers {

    private PastAnswers() {}

    /** Searches are to find the page of today only. */
    public static ModelAndView shown(String view, Object page, StandingDays days, Dates dates) {
        LocalDate day = Objects.requireNonNull(days.shown());
        return new ModelAndView(view, "page", page)
                .addObject("asOf", dates.day(day))
                .addObject("robots", "noindex")
                .addObject("script", days.script());
    }

    /**
     * @param why the part of the keys of its messages that says so
     * @param path of the page of today
     */
    public static ModelAndView absent(StandingDays.Of of, String why, String path) {
        return new ModelAndView("reader/past/absent", HttpStatus.NOT_FOUND)
                .addObject("robots", "noindex")
                .addObject("of", of)
                .addObject("why", why)
                .addObject("path", path);
    }

    public static ModelAndView moved(String path, HttpStatus status) {
        RedirectView redirect = new RedirectView(path);
        redirect.setStatusCode(status);
        return new ModelAndView(redirect);
    }
}
