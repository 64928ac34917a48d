package news.dateline.desk.story;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import news.dateline.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives back the form in which a number was to be made a figure, as it was filled in so far, whichever button of the form
 * of the story was pressed: they stand in one form, and all of its buttons send it.
 */
@Component
class HalfFilledFigures implements HandlerInterceptor {

    private final NumbersPages numbers;

    HalfFilledFigures(NumbersPages numbers) {
        this.numbers = numbers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        FigureFields sent = sent(request);
        if (sent.isOpen()) {
            RequestContextUtils.getOutputFlashMap(request).put(FiguresInTextController.OPEN, sent);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        FigureFields open = sent(request);
        if (!open.isOpen() && page.getModel().get(FiguresInTextController.OPEN) instanceof FigureFields kept) {
            open = kept;
        }
        if (!open.isOpen()) {
            return;
        }
        Object shown = page.getModel().get("page");
        if (shown instanceof ConflictPage) {
            // The number may stand elsewhere once the texts are one, so it waits until then.
            page.addObject("halfFilled", open.unseen());
        } else if (SentForm.PAGE.equals(page.getViewName())
                && !page.getModel().containsKey("numbers")
                && shown instanceof StoryPage story
                && request.getAttribute("account") instanceof Account account) {
            page.addObject("numbers", numbers.page(story.id(), story.form(), open, account));
        }
    }

    private static FigureFields sent(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return FigureFields.NONE;
        }
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return FigureFields.sent(parameters);
    }
}
