package news.dateline.reader;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses of front pages without the slash at their end, as people type them. */
@Controller
class LanguageRoots {

    @GetMapping({"/ru", "/kk"})
    ResponseEntity<Void> frontPage(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, request.getRequestURI() + "/")
                .build();
    }
}
