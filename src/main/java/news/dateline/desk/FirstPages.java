package news.dateline.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.paging.StartOfListException;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Brings whoever comes back to the start of a list of the desk to its first page, which has one address only. */
@ControllerAdvice("news.dateline.desk")
@Order(0)
class FirstPages {

    @ExceptionHandler(StartOfListException.class)
    void redirect(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        PageKey.PARAMETERS.forEach(address::replaceQueryParam);
        response.sendRedirect(address.build().toUriString());
    }
}
