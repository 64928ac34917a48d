package news.dateline.drawing;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.IntStream;
import news.dateline.drawing.Label.Style;
import org.jspecify.annotations.Nullable;

/** A length on the map that stands for a round number of kilometres; its words stand among the labels. */
record ScaleBar(double x, double y, double length) {

    private static final double EDGE = 10;
    private static final double MOST_SHARE = 0.22;

    /** Beyond this a flat map has no one scale. */
    private static final double MOST_KM = 1000;

    /** In a corner where nothing else is; null where that is none, or the map shows too much of the earth. */
    static @Nullable ScaleBar in(Frame frame, Labels labels, Locale locale) {
        double km = round(frame.width() * MOST_SHARE / frame.unitsPerKilometre());
        if (km > MOST_KM) {
            return null;
        }
        double length = km * frame.unitsPerKilometre();
        double right = frame.width() - EDGE - length;
        double bottom = frame.height() - EDGE;
        String words = MeasureFormat.getInstance(ULocale.forLocale(locale), FormatWidth.SHORT)
                .format(new Measure((int) km, MeasureUnit.KILOMETER));
        return IntStream.range(0, 4)
                .mapToObj(corner -> new ScaleBar(
                        corner % 2 == 0 ? EDGE : right, corner < 2 ? bottom : EDGE + Style.SCALE.size() + 4, length))
                .filter(bar -> labels.above(bar.x(), bar.y(), bar.length(), Style.SCALE, words))
                .findFirst()
                .orElse(null);
    }

    /** 1, 2 or 5 with as many noughts as fit. */
    private static double round(double km) {
        double power = Math.pow(10, Math.floor(Math.log10(km)));
        double first = km / power;
        return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
    }
}
