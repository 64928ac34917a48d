package news.dateline.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API (OpenAPI 3.1). */
@RestController
@CrossOrigin
class OpenApi {

    private static final MediaType TYPE = MediaType.parseMediaType("application/vnd.oai.openapi+json;version=3.1");

    @GetMapping("/api/v1/openapi")
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok().contentType(TYPE).body(new ClassPathResource("api/openapi.json"));
    }
}
