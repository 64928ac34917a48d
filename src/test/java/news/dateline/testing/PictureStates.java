package news.dateline.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.media.PictureLibrary;
import news.dateline.shared.Ids;
import org.springframework.stereotype.Component;

/** The states of pages on which pictures are described. */
@Component
public class PictureStates {

    private final PictureLibrary library;
    private final Staff staff;

    PictureStates(PictureLibrary library, Staff staff) {
        this.library = library;
        this.staff = staff;
    }

    /** A picture that is in the library, unlike any other. */
    public UUID picture(Account by) {
        int side = 64;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        long pixels = Ids.next().getLeastSignificantBits();
        for (int bit = 0; bit < side; bit++) {
            image.setRGB(bit, bit, (pixels >> bit & 1) == 0 ? 0x204060 : 0xF0E0D0);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return library.add(out.toByteArray(), by.id()).id();
    }

    List<PageState> all(Browser editor, Browser reporter) {
        String path = "/admin/media/" + picture(staff.account(Role.EDITOR));
        Form opened = editor.get(path).form("#picture");
        Fields mine = opened.with("credit", "Ours").with("alt", "A square").fields();
        editor.get(path)
                .form("#picture")
                .with("credit", "Theirs")
                .with("caption", "Lines")
                .press("Save");
        return List.of(
                new PageState("the library", 200, editor, "/admin/media", null),
                new PageState("a picture", 200, editor, path, null),
                new PageState("a picture that a reporter sees", 200, reporter, path, null),
                new PageState(
                        "a picture with too long a credit",
                        422,
                        editor,
                        path,
                        editor.get(path)
                                .form("#picture")
                                .with("credit", "x".repeat(301))
                                .fields()),
                new PageState("a picture that two described", 409, editor, path, mine));
    }
}
