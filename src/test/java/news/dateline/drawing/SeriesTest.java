package news.dateline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SeriesTest {

    private static final SeriesPoint FIRST = point(8, 26.0, 26.0, "26", false);
    private static final SeriesPoint DENIED = point(9, 164.0, null, "at least 164", true);
    private static final SeriesPoint LAST = point(15, 225.0, 225.0, "225", false);
    private static final SeriesPoint RANGE = point(12, 150.0, 190.0, "150 to 190", false);

    @Test
    void showsEachValueWithItsWordsAndDay() {
        Element svg = drawn(LAST, FIRST);

        assertThat(Xml.texts(svg, "text")).contains("26", "225", "0", "400", "8 Jan", "15 Jan");
        assertThat(Xml.byClass(svg, "chart__node")).hasSize(2);
        assertThat(x(svg, 0)).isLessThan(x(svg, 1));
        assertThat(y(svg, 0)).isGreaterThan(y(svg, 1));
    }

    @Test
    void crossesOutWhatIsDeniedAndLeavesItOutOfTheLine() {
        Element svg = drawn(FIRST, DENIED, LAST);

        assertThat(Xml.byClass(svg, "chart__cross")).hasSize(1);
        assertThat(Xml.byClass(svg, "chart__node")).hasSize(2);
        assertThat(Xml.byClass(svg, "chart__trend"))
                .singleElement()
                .satisfies(line -> assertThat(line.getAttribute("d").split("L")).hasSize(2));
        assertThat(Xml.texts(svg, "text")).contains("at least 164");
    }

    @Test
    void drawsARangeAsABarAndAnOpenEndAsAnArrow() {
        assertThat(Xml.byClass(drawn(RANGE), "chart__range--wide")).hasSize(1);
        assertThat(Xml.byClass(drawn(DENIED), "chart__range")).hasSize(1);
        assertThat(Xml.byClass(drawn(FIRST), "chart__range")).isEmpty();
    }

    @Test
    void writesNumbersAsReadersOfTheLanguageDo() {
        SeriesPoint many = point(9, 4404.0, 4404.0, "4404", false);

        assertThat(Xml.texts(drawn(Locale.UK, many), "text")).contains("2,000");
        assertThat(Xml.texts(drawn(Locale.forLanguageTag("ru"), many), "text")).contains("2\u00A0000");
    }

    @Test
    void letsNoTwoValuesOfADayCoverEachOther() {
        SeriesPoint near = point(8, 27.0, 27.0, "27 or so", false);

        List<Element> values = Xml.byClass(drawn(FIRST, near, LAST), "chart__value");

        assertThat(Xml.texts(values.get(0), "text")).contains("26", "27 or so", "225");
    }

    @Test
    void isEmptyRatherThanBrokenWithoutValues() {
        assertThat(Xml.byClass(drawn(), "chart__node")).isEmpty();
        assertThat(Xml.byClass(drawn(point(8, 0.0, 0.0, "none", false)), "chart__node"))
                .hasSize(1);
    }

    private static Element drawn(SeriesPoint... points) {
        return drawn(Locale.UK, points);
    }

    private static Element drawn(Locale locale, SeriesPoint... points) {
        return Xml.parse(new Series(List.of(points), locale).svg("series", "People killed", "By several counts"));
    }

    private static double x(Element svg, int node) {
        return Double.parseDouble(Xml.byClass(svg, "chart__node").get(node).getAttribute("cx"));
    }

    private static double y(Element svg, int node) {
        return Double.parseDouble(Xml.byClass(svg, "chart__node").get(node).getAttribute("cy"));
    }

    private static SeriesPoint point(
            int day, @Nullable Double low, @Nullable Double high, String words, boolean denied) {
        return new SeriesPoint(LocalDate.of(2022, 1, day), day + " Jan", low, high, words, denied);
    }
}
