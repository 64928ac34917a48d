package news.dateline.drawing.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.drawing.Codes;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private static final String RUSSIA = "643";
    private static final String UKRAINE = "804";
    private static final String KAZAKHSTAN = "398";

    private final Atlas atlas = Atlas.get();

    @Test
    void hasAShapeOrAtLeastAPlaceForEachCountryOfTheTree() {
        List<String> nowhere = Codes.countries()
                .filter(country -> atlas.polygons(country).isEmpty())
                .filter(country -> atlas.speck(country).isEmpty())
                .toList();

        assertThat(nowhere).isEmpty();
    }

    @Test
    void drawsCrimeaWithUkraineAndWithoutABorderBetween() {
        assertThat(countriesAt(34.1, 44.95)).containsExactly(UKRAINE);
        assertThat(countriesAt(37.6, 55.75)).containsExactly(RUSSIA);
        assertThat(pieceAt(UKRAINE, 34.1, 44.95)).isSameAs(pieceAt(UKRAINE, 30.5, 50.45));
    }

    @Test
    void drawsAsOneCountryWhatTheTreeOfRegionsHasAsOne() {
        assertThat(countriesAt(33.4, 35.3)).containsExactly("196");
        assertThat(countriesAt(44.1, 9.6)).containsExactly("706");
        assertThat(countriesAt(-53.2, 3.9)).containsExactly("254");
        assertThat(countriesAt(16.5, 79.2)).containsExactly("744");
    }

    @Test
    void leavesTheSamePointsOutOnBothSidesOfABorder() {
        Set<Long> russian = points(RUSSIA, 0);
        Set<Long> border = points(KAZAKHSTAN, 0);
        border.retainAll(russian);
        Set<Long> coarse = points(KAZAKHSTAN, 1e-5);
        coarse.retainAll(border);
        Set<Long> coarseRussian = points(RUSSIA, 1e-5);
        coarseRussian.retainAll(border);

        assertThat(coarse).hasSizeBetween(5, border.size() / 4).isEqualTo(coarseRussian);
    }

    private List<String> countriesAt(double longitude, double latitude) {
        return atlas.polygons().stream()
                .filter(polygon -> contains(polygon, longitude, latitude))
                .map(Polygon::country)
                .toList();
    }

    private Polygon pieceAt(String country, double longitude, double latitude) {
        return atlas.polygons(country).stream()
                .filter(polygon -> contains(polygon, longitude, latitude))
                .findFirst()
                .orElseThrow();
    }

    private static boolean contains(Polygon polygon, double longitude, double latitude) {
        Azimuthal map = new Azimuthal(Math.toRadians(longitude), Math.toRadians(latitude));
        return polygon.cap().gap(new Cap(Cap.unit(longitude, latitude), 0)) < 0
                && polygon.rings(0).stream()
                                        .map(ring -> map.rings(ring).get(0))
                                        .mapToLong(AtlasTest::crossingsEastOfTheMiddle)
                                        .sum()
                                % 2
                        == 1;
    }

    private static long crossingsEastOfTheMiddle(double[] ring) {
        long crossings = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (ring[i + 1] <= 0 != ring[next + 1] <= 0) {
                double share = ring[i + 1] / (ring[i + 1] - ring[next + 1]);
                crossings += ring[i] + share * (ring[next] - ring[i]) > 0 ? 1 : 0;
            }
        }
        return crossings;
    }

    private Set<Long> points(String country, double leastWeight) {
        Set<Long> points = new HashSet<>();
        Stream<double[]> rings =
                atlas.polygons(country).stream().flatMap(polygon -> polygon.rings(leastWeight).stream());
        rings.forEach(ring -> {
            for (int i = 0; i < ring.length; i += 2) {
                points.add((long) Arrays.hashCode(new double[] {ring[i], ring[i + 1]}));
            }
        });
        return points;
    }
}
