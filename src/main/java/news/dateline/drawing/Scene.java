package news.dateline.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is on a locator map and where, before it becomes SVG or pixels.
 *
 * @param land around the subject
 * @param subject what is filled
 * @param group whether that is several countries
 * @param shown the places that found room
 * @param neighbours the names of countries around the subject
 */
record Scene(
        Frame frame,
        List<double[]> land,
        List<double[]> subject,
        boolean group,
        List<Dot> dots,
        List<Label> labels,
        @Nullable ScaleBar scale,
        List<Place> shown,
        List<String> neighbours) {

    private static final double CRIMEA_LONGITUDE = 34.3;
    private static final double CRIMEA_LATITUDE = 45.3;

    boolean showsCrimea() {
        return frame.shows(CRIMEA_LONGITUDE, CRIMEA_LATITUDE, 0);
    }
}
