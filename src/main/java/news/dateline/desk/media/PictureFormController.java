package news.dateline.desk.media;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.media.Picture;
import news.dateline.media.PictureInUseException;
import news.dateline.media.PictureLibrary;
import news.dateline.media.Pictures;
import news.dateline.media.StalePictureException;
import news.dateline.shared.NotFoundException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a picture is described. Reporters describe those they sent, editors all. */
@Controller
class PictureFormController {

    private static final String PATH = LibraryController.PATH + "/{id}";
    private static final Limit USES = Limit.of(50);

    private final Pictures pictures;
    private final PictureLibrary library;

    PictureFormController(Pictures pictures, PictureLibrary library) {
        this.pictures = pictures;
        this.library = library;
    }

    @GetMapping(PATH)
    ModelAndView kept(@PathVariable UUID id, @RequestAttribute Account account) {
        Picture picture = get(id);
        return page(HttpStatus.OK, picture, PictureFields.kept(picture), picture.version(), account);
    }

    @GetMapping(PATH + "/removal")
    ModelAndView removal(@PathVariable UUID id) {
        return SeeOther.at(LibraryController.PATH);
    }

    @PostMapping(PATH)
    ModelAndView describe(
            @PathVariable UUID id,
            @RequestParam int opened,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        boolean broughtOut = pictures.isBroughtOut(id);
        Rights.of(account).requirePicture(get(id).addedBy(), broughtOut);
        PictureFields fields = PictureFields.sent(sent, broughtOut);
        if (!fields.problems().isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, get(id), fields, opened, account);
        }
        try {
            library.describe(
                    id, opened, fields.text("credit"), fields.text("caption"), fields.text("alt"), account.id());
        } catch (StalePictureException | ConcurrencyFailureException changed) {
            Picture saved = get(id);
            return page(HttpStatus.CONFLICT, saved, fields.beside(saved), saved.version(), account);
        }
        flash.addFlashAttribute("notice", "Saved. Wherever the picture is shown, it says so now.");
        return SeeOther.at(LibraryController.PATH + "/" + id);
    }

    @PostMapping(PATH + "/removal")
    ModelAndView remove(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        Picture picture = get(id);
        Rights.of(account).requirePicture(picture.addedBy(), pictures.isBroughtOut(id));
        try {
            library.remove(id, account.id());
        } catch (PictureInUseException used) {
            return page(HttpStatus.CONFLICT, picture, PictureFields.kept(picture), picture.version(), account)
                    .addObject("problem", "This picture is in use, so it was not removed. The stories are below.");
        }
        flash.addFlashAttribute("notice", "The picture is removed.");
        return SeeOther.at(LibraryController.PATH);
    }

    private ModelAndView page(HttpStatus status, Picture picture, PictureFields fields, int opened, Account account) {
        Rights rights = Rights.of(account);
        List<Pictures.Use> uses = pictures.uses(picture.id(), USES);
        List<Pictures.Use> shown = uses.stream()
                .filter(use -> rights.edits() || use.createdBy().equals(account.id()))
                .toList();
        return new ModelAndView("desk/media/edit", status)
                .addObject("active", "media")
                .addObject("picture", picture)
                .addObject("page", fields)
                .addObject("fields", PictureFields.ALL)
                .addObject("opened", opened)
                .addObject("mine", rights.mayChangePicture(picture.addedBy(), pictures.isBroughtOut(picture.id())))
                .addObject("uses", shown)
                .addObject("others", uses.size() - shown.size());
    }

    private Picture get(UUID id) {
        return pictures.findById(id).orElseThrow(() -> new NotFoundException("No picture " + id));
    }
}
