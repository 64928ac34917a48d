package news.dateline.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Words put somewhere on a map.
 *
 * @param x where they begin, end or have their middle, as the anchor says
 * @param y of the line they stand on
 * @param language a BCP 47 tag where it is not the map's; else null
 */
record Label(Style style, String text, @Nullable String language, double x, double y, Anchor anchor) {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Sizes in units of the paper, so that what was kept free for a text is what it takes. */
    enum Style {
        SUBJECT(15),
        FOCUS(13.5),
        PLACE(12.5),
        PROVINCE(11.5),
        COUNTRY(11.5),
        ISLE(11.5),
        NEIGHBOUR(11),
        SCALE(10),
        VALUE(12.5);

        private final double size;

        Style(double size) {
            this.size = size;
        }

        double size() {
            return size;
        }

        double width(String text) {
            return TextWidth.of(text, size);
        }
    }

    Box box() {
        double width = style.width(text);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return new Box(left, y - style.size() * 0.8, left + width, y + style.size() * 0.25);
    }
}
