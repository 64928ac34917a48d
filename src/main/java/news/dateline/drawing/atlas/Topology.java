package news.dateline.drawing.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of shapes (TopoJSON 1.0). A line between two countries is kept once, as an arc that both refer to.
 *
 * @param arcs each a list of points, the first absolute, the others relative to the one before, in units of the scale
 */
record Topology(Transform transform, Objects objects, int[][][] arcs) {

    record Transform(double[] scale, double[] translate) {}

    record Objects(Countries countries) {}

    record Countries(List<Shape> geometries) {}

    record Properties(String name) {}

    /** @param id the three-digit ISO 3166-1 code; null for a territory that has none */
    record Shape(String type, @Nullable String id, JsonNode arcs, Properties properties) {

        /** Each with its outer ring and its holes; a ring is a list of arcs, {@code ~n} for arc n run backwards. */
        List<int[][]> polygons() {
            List<int[][]> polygons = new ArrayList<>();
            if (type.equals("Polygon")) {
                polygons.add(rings(arcs));
            } else {
                arcs.forEach(polygon -> polygons.add(rings(polygon)));
            }
            return polygons;
        }

        private static int[][] rings(JsonNode polygon) {
            int[][] rings = new int[polygon.size()][];
            for (int i = 0; i < rings.length; i++) {
                JsonNode ring = polygon.get(i);
                rings[i] = new int[ring.size()];
                for (int k = 0; k < ring.size(); k++) {
                    rings[i][k] = ring.get(k).intValue();
                }
            }
            return rings;
        }
    }

    static Topology read(String resource) {
        try (InputStream file = Topology.class.getResourceAsStream(resource)) {
            return JsonMapper.builder().build().readValue(file, Topology.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
