package news.dateline.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes the files that pages show. */
final class Encoding {

    private static final float QUALITY = 0.82f;

    private Encoding() {}

    static String suffix(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? "png" : "jpg";
    }

    static byte[] encode(BufferedImage image, int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersBySuffix(suffix(image)).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(scaled(image, width, height), null, null), how(writer, image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static ImageWriteParam how(ImageWriter writer, BufferedImage image) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (suffix(image).equals("jpg")) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return how;
    }

    /** By halves, as Java looks at four points only for each new one and would pass over the others. */
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = image;
        while (scaled.getWidth() > width || scaled.getHeight() > height) {
            scaled = drawn(
                    scaled,
                    Math.max(width, (scaled.getWidth() + 1) / 2),
                    Math.max(height, (scaled.getHeight() + 1) / 2));
        }
        return scaled;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, image.getType());
        Graphics2D canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }
}
