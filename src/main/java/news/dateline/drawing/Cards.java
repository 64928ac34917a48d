package news.dateline.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/** Draws cards of 1200 by 630 pixels, as PNG. */
@Component
public class Cards {

    public static final int WIDTH = CardPainter.WIDTH;
    public static final int HEIGHT = CardPainter.HEIGHT;

    private static final int KEPT = 50;

    private final Memo<Card, Optional<byte[]>> drawn = new Memo<>(KEPT, Cards::drawn);

    Cards() {}

    /** Empty where this machine cannot draw at all. */
    public Optional<byte[]> png(Card card) {
        return drawn.get(card);
    }

    private static Optional<byte[]> drawn(Card card) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            try (ImageOutputStream file = new MemoryCacheImageOutputStream(bytes)) {
                ImageIO.write(CardPainter.paint(card, Typefaces.OF_THIS_MACHINE), "png", file);
            }
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LinkageError | InternalError noGraphics) {
            return Optional.empty();
        }
    }
}
