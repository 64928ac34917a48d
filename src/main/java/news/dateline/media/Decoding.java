package news.dateline.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import news.dateline.media.PictureRefusedException.Reason;

/** Makes pixels, upright and nothing else, of what was sent: what else a file may carry stays behind. */
final class Decoding {

    static final int MOST_BYTES = 20 << 20;
    static final long MOST_PIXELS = 40_000_000;

    private Decoding() {}

    /** @throws PictureRefusedException when it is too large, or no picture */
    static BufferedImage decode(byte[] content) {
        require(content.length > 0, Reason.EMPTY);
        require(content.length <= MOST_BYTES, Reason.TOO_MANY_BYTES);
        Format format = Format.of(content).orElseThrow(() -> new PictureRefusedException(Reason.NO_PICTURE));
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(in, true, true);
            BufferedImage image = read(reader);
            require(format.isWhole(content, warnings), Reason.CUT_OFF);
            return upright(image, Orientation.of(format, content));
        } catch (EOFException cut) {
            throw new PictureRefusedException(Reason.CUT_OFF);
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException
                | NullPointerException
                | IllegalStateException
                | UnsupportedOperationException broken) {
            throw new PictureRefusedException(
                    broken.getCause() instanceof EOFException ? Reason.CUT_OFF : Reason.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    /** Looks at the size before any pixel is unpacked, and leaves out those that nobody would see. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        require(width > 0 && height > 0, Reason.BROKEN);
        require(width * height <= MOST_PIXELS, Reason.TOO_MANY_PIXELS);
        ImageReadParam every = reader.getDefaultReadParam();
        int step = (int) Math.max(1, width / (2L * Picture.WIDEST));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        boolean turned = Orientation.liesOnItsSide(orientation);
        int width = turned ? image.getHeight() : image.getWidth();
        int height = turned ? image.getWidth() : image.getHeight();
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage upright =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(image, Orientation.upright(orientation, image.getWidth(), image.getHeight()), null);
        canvas.dispose();
        return upright;
    }

    private static void require(boolean fine, Reason reason) {
        if (!fine) {
            throw new PictureRefusedException(reason);
        }
    }
}
