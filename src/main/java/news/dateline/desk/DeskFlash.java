package news.dateline.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import news.dateline.shared.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Looks for what one page of the desk leaves to say to the next: nobody's session is read for a page of the readers. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class DeskFlash extends SessionFlashMapManager {

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return Paths.isForDesk(request.getRequestURI()) ? super.retrieveFlashMaps(request) : null;
    }
}
