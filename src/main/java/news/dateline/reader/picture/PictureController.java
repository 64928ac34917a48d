package news.dateline.reader.picture;

import java.time.Duration;
import news.dateline.media.PictureStore;
import news.dateline.shared.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the files of pictures, which never change under their names. */
@Controller
class PictureController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PictureStore store;

    PictureController(PictureStore store) {
        this.store = store;
    }

    @GetMapping("/media/{name:[0-9a-f]{64}-[0-9]{1,5}\\.(?:jpg|png)}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        byte[] content = store.get(name).orElseThrow(() -> new NotFoundException("No picture " + name));
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(name.endsWith(".png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .body(content);
    }
}
