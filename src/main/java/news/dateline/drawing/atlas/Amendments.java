package news.dateline.drawing.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the maps differ from Natural Earth. */
final class Amendments {

    /**
     * A part of a territory that is drawn with another one. The part has to lie within the given degrees.
     *
     * @param from the code or, for a territory without one, the name that Natural Earth has it under
     */
    private record Move(String from, double west, double south, double east, double north, String to) {

        boolean covers(String name, Polygon polygon) {
            return (from.equals(polygon.country()) || from.equals(name))
                    && polygon.liesWithin(west, south, east, north);
        }
    }

    private static final List<Move> MOVES = List.of(
            // Crimea, which Natural Earth 4.1 shows with Russia, its occupier. Pages that show it say so.
            new Move("643", 32, 44, 37, 46.5, "804"),
            // As the tree of regions (UN M49) has them.
            new Move("N. Cyprus", 32, 34, 35, 36, "196"),
            new Move("Somaliland", 42, 7, 50, 12, "706"),
            // Parts of a country with an ISO 3166-1 code, and so a page, of their own.
            new Move("250", -55, 2, -51, 6, "254"),
            new Move("250", -62, 15.5, -61, 17, "312"),
            new Move("250", -62, 14, -60, 15, "474"),
            new Move("250", 44, -14, 46, -12, "175"),
            new Move("250", 55, -22, 56, -20, "638"),
            new Move("528", -69, 11, -62, 18, "535"),
            new Move("578", -10, 70, -7, 72, "744"),
            new Move("578", 10, 74, 34, 81, "744"),
            new Move("Indian Ocean Ter.", 105, -11, 106, -10, "162"),
            new Move("Indian Ocean Ter.", 96, -13, 97, -11, "166"));

    private Amendments() {}

    /** The code of the country that a polygon is drawn with; null for none. */
    static @Nullable String country(String name, Polygon polygon) {
        return MOVES.stream()
                .filter(move -> move.covers(name, polygon))
                .map(Move::to)
                .findFirst()
                .orElse(polygon.country());
    }
}
