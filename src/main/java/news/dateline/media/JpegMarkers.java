package news.dateline.media;

/** The marks that a JPEG is divided by (ITU-T T.81, annex B). */
final class JpegMarkers {

    private static final int MARK = 0xFF;
    private static final int STUFFED = 0x00;
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_RESTART = 0xD0;
    private static final int START = 0xD8;
    private static final int END = 0xD9;

    private JpegMarkers() {}

    /** Whether a picture is followed by its end mark; that of a smaller one within it does not count. */
    static boolean hasEnd(byte[] content) {
        int at = 0;
        while (at + 1 < content.length) {
            int mark = at(content, at + 1);
            if (at(content, at) != MARK || mark == MARK) {
                at++;
            } else if (mark == END) {
                return true;
            } else if (mark == STUFFED || mark == TEMPORARY || mark >= FIRST_RESTART && mark <= START) {
                at += 2;
            } else if (at + 3 < content.length) {
                at += 2 + Math.max(2, at(content, at + 2) << 8 | at(content, at + 3));
            } else {
                return false;
            }
        }
        return false;
    }

    private static int at(byte[] content, int place) {
        return Byte.toUnsignedInt(content[place]);
    }
}
