package news.dateline.media;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a picture was taken, as its EXIF data say; 1 when they say nothing. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;

    private Orientation() {}

    static int of(Format format, byte[] content) {
        try {
            return switch (format) {
                case JPEG -> ofJpeg(ByteBuffer.wrap(content));
                case PNG -> ofChunks(ByteBuffer.wrap(content), 8, "eXIf", 4);
                case WEBP -> ofChunks(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN), 12, "EXIF", 0);
                case GIF -> UPRIGHT;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static int ofJpeg(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() > 4) {
            int marker = jpeg.getShort() & 0xFF;
            int length = jpeg.getShort() & 0xFFFF;
            int next = jpeg.position() + length - 2;
            if (marker == APP1 && text(jpeg, jpeg.position(), 4).equals("Exif")) {
                return ofTiff(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            if (marker == SCAN) {
                return UPRIGHT;
            }
            jpeg.position(next);
        }
        return UPRIGHT;
    }

    /** @param lengthFirst 4 where the length of a chunk stands before its name and a checksum after it, else 0 */
    private static int ofChunks(ByteBuffer file, int start, String name, int lengthFirst) {
        int at = start;
        while (at + 8 <= file.limit()) {
            int length = file.getInt(lengthFirst == 0 ? at + 4 : at);
            if (text(file, at + lengthFirst, 4).equals(name)) {
                int from = text(file, at + 8, 4).equals("Exif") ? at + 14 : at + 8;
                return ofTiff(file.slice(from, at + 8 + length - from));
            }
            if (length < 0) {
                return UPRIGHT;
            }
            at += 8 + length + (lengthFirst == 0 ? length & 1 : 4);
        }
        return UPRIGHT;
    }

    private static int ofTiff(ByteBuffer tiff) {
        tiff.order(text(tiff, 0, 2).equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (int entries = tiff.getShort() & 0xFFFF; entries > 0; entries--) {
            int entry = tiff.position();
            if ((tiff.getShort() & 0xFFFF) == ORIENTATION) {
                int found = tiff.getShort(entry + 8);
                return found >= 1 && found <= 8 ? found : UPRIGHT;
            }
            tiff.position(entry + 12);
        }
        return UPRIGHT;
    }

    private static String text(ByteBuffer from, int at, int length) {
        byte[] bytes = new byte[length];
        from.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static boolean liesOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** What turns a picture of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
