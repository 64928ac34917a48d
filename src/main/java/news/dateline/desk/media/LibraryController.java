package news.dateline.desk.media;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import news.dateline.account.Account;
import news.dateline.desk.SeeOther;
import news.dateline.desk.Typed;
import news.dateline.media.Picture;
import news.dateline.media.PictureLibrary;
import news.dateline.media.PictureRefusedException;
import news.dateline.media.Pictures;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of pictures, to which everybody at the desk may add. */
@Controller
class LibraryController {

    static final String PATH = "/admin/media";

    private static final int PAGE_SIZE = 24;

    private final Pictures pictures;
    private final PictureLibrary library;

    LibraryController(Pictures pictures, PictureLibrary library) {
        this.pictures = pictures;
        this.library = library;
    }

    @GetMapping(PATH)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String after) {
        return page(HttpStatus.OK, Typed.line(q), Cursor.parse(after));
    }

    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestAttribute Account account,
            RedirectAttributes flash)
            throws IOException {
        try {
            PictureLibrary.Added added = library.add(file == null ? new byte[0] : file.getBytes(), account.id());
            flash.addFlashAttribute(
                    "notice",
                    added.there()
                            ? "This picture was here already, and is there once."
                            : "The picture is here. Say what it shows, and whose it is.");
            return SeeOther.at(PATH + "/" + added.id());
        } catch (PictureRefusedException refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, "", Cursor.START)
                    .addObject("fileProblem", PictureFields.words(refused.reason()));
        }
    }

    private ModelAndView page(HttpStatus status, String words, Cursor after) {
        String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        List<Picture> found = pictures.entries(pattern, after.time(), after.id(), Limit.of(PAGE_SIZE + 1));
        KeysetPage<Picture> page = KeysetPage.of(found, PAGE_SIZE, Picture::cursor, after.isStart());
        return new ModelAndView("desk/media/list", status)
                .addObject("active", "media")
                .addObject("q", words)
                .addObject("pictures", page.items())
                .addObject("next", page.next())
                .addObject("first", page.first());
    }
}
