package news.dateline.reader.story;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There was something at this address, and it was taken back. The reason is for readers. */
class GoneException extends ResponseStatusException {

    GoneException(String reason) {
        super(HttpStatus.GONE, reason);
    }
}
