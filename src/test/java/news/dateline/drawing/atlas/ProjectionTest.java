package news.dateline.drawing.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final double[] KAZAKHSTAN = square(67, 48, 8);
    private static final double[] FIJI = square(180, -17, 3);

    @Test
    void keepsAreasTrue() {
        Azimuthal near = new Azimuthal(Math.toRadians(67), Math.toRadians(48));
        Azimuthal far = new Azimuthal(Math.toRadians(20), Math.toRadians(10));

        assertThat(flatArea(near, KAZAKHSTAN)).isCloseTo(Sphere.area(KAZAKHSTAN), within(1e-4));
        assertThat(flatArea(far, KAZAKHSTAN)).isCloseTo(Sphere.area(KAZAKHSTAN), within(1e-4));
        assertThat(flatArea(new EqualEarth(), KAZAKHSTAN)).isCloseTo(Sphere.area(KAZAKHSTAN), within(1e-4));
    }

    @Test
    void putsNorthUpAndEastOnTheRight() {
        Azimuthal map = new Azimuthal(Math.toRadians(67), Math.toRadians(48));

        assertThat(map.point(Math.toRadians(67), Math.toRadians(50))[1]).isPositive();
        assertThat(map.point(Math.toRadians(70), Math.toRadians(48))[0]).isPositive();
        assertThat(map.point(Math.toRadians(67), Math.toRadians(48))).containsExactly(new double[2], within(1e-12));
    }

    @Test
    void movesItsCentreToAnyPointOfThePlane() {
        Azimuthal map = new Azimuthal(Math.toRadians(170), Math.toRadians(-30));
        double[] point = map.point(Math.toRadians(-160), Math.toRadians(-50));

        double[] moved = map.around(point[0], point[1]).point(Math.toRadians(-160), Math.toRadians(-50));

        assertThat(moved).containsExactly(new double[2], within(1e-9));
    }

    @Test
    void doesNotTearACountryApartAtThe180thMeridian() {
        Azimuthal map = Azimuthal.around(Cap.around(FIJI).centre());

        assertThat(flatArea(map, FIJI)).isCloseTo(Sphere.area(FIJI), within(1e-4));
        assertThat(width(new EqualEarth(), FIJI)).isLessThan(0.2);
    }

    @Test
    void cutsTheWorldOnlyInTheBeringStrait() {
        double[] acrossTheCut = square(-169, 60, 4);
        EqualEarth world = new EqualEarth();

        assertThat(world.rings(acrossTheCut)).hasSize(2);
        assertThat(flatArea(world, acrossTheCut)).isCloseTo(Sphere.area(acrossTheCut), within(1e-3));
        assertThat(world.rings(KAZAKHSTAN)).hasSize(1);
    }

    /** With corners on all sides close enough for straight lines between them. */
    private static double[] square(double longitude, double latitude, double half) {
        int steps = 50;
        double[] ring = new double[8 * steps];
        int[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}};
        for (int side = 0; side < 4; side++) {
            for (int step = 0; step < steps; step++) {
                double share = (double) step / steps;
                double east = corners[side][0] + share * (corners[side + 1][0] - corners[side][0]);
                double north = corners[side][1] + share * (corners[side + 1][1] - corners[side][1]);
                int at = 2 * (side * steps + step);
                ring[at] = Math.IEEEremainder(Math.toRadians(longitude + east * half), 2 * Math.PI);
                ring[at + 1] = Math.toRadians(latitude + north * half);
            }
        }
        return ring;
    }

    private static double flatArea(Projection projection, double[] ring) {
        return projection.rings(ring).stream().mapToDouble(ProjectionTest::area).sum();
    }

    private static double area(double[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(sum) / 2;
    }

    private static double width(Projection projection, double[] ring) {
        double[] flat = projection.rings(ring).get(0);
        DoubleStream.Builder xs = DoubleStream.builder();
        for (int i = 0; i < flat.length; i += 2) {
            xs.add(flat[i]);
        }
        var statistics = xs.build().summaryStatistics();
        return statistics.getMax() - statistics.getMin();
    }
}
