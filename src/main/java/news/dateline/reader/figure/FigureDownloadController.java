package news.dateline.reader.figure;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import news.dateline.evidence.LedgerPlace;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of all figures and claims for spreadsheets and programs, a part at a time. */
@RestController
class FigureDownloadController {

    private static final MediaType CSV = new MediaType(new MediaType("text", "csv"), StandardCharsets.UTF_8);

    private final FigureDownloads downloads;

    FigureDownloadController(FigureDownloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/figures.json")
    ResponseEntity<FigureDownload> json(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        FigureDownload part = part("/figures.json", parameters, locale);
        return answer(part.next()).contentType(MediaType.APPLICATION_JSON).body(part);
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        FigureDownload part = part("/figures.csv", parameters, locale);
        return answer(part.next())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("figures.csv")
                                .build()
                                .toString())
                .contentType(CSV)
                .body(FigureCsv.of(part.items()).getBytes(StandardCharsets.UTF_8));
    }

    private FigureDownload part(String path, MultiValueMap<String, String> parameters, Locale locale) {
        FigureRequest request = FigureRequest.strict(parameters);
        PageKey<LedgerPlace> key = PageKey.of(parameters.getFirst("after"), null, LedgerPlace::parse);
        return downloads.part(path, request, key, locale.getLanguage());
    }

    private static ResponseEntity.BodyBuilder answer(@Nullable String next) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Robots-Tag", "noindex");
        return next == null ? answer : answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
}
