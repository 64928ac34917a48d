package news.dateline.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.dateline.drawing.atlas.Atlas;
import news.dateline.drawing.atlas.Cap;
import news.dateline.drawing.atlas.Polygon;

/** What of a country its map is framed by: the land a reader thinks of, without islands an ocean away. */
final class MainLand {

    private static final double LARGE_SHARE = 0.15;
    private static final double NEAR_SHARE = 0.7;
    private static final double NEAR = Frame.kilometres(250);

    private MainLand() {}

    static List<Polygon> of(String country) {
        List<Polygon> left = new ArrayList<>(Atlas.get().polygons(country));
        if (left.isEmpty()) {
            return left;
        }
        left.sort(Comparator.comparingDouble(Polygon::area).reversed());
        Polygon largest = left.remove(0);
        List<Polygon> main = new ArrayList<>(List.of(largest));
        Cap cap = largest.cap();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Polygon polygon : List.copyOf(left)) {
                if (cap.gap(polygon.cap()) <= Math.max(NEAR, cap.radius() * NEAR_SHARE)) {
                    cap = cap.with(polygon.cap());
                    main.add(polygon);
                    left.remove(polygon);
                    grows = true;
                }
            }
        }
        left.stream()
                .filter(polygon -> polygon.area() >= largest.area() * LARGE_SHARE)
                .forEach(main::add);
        return main;
    }
}
