package news.dateline.drawing;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Stream;

/** The regions of the tree down to countries, by their UN M49 codes, as the built-in content has them. */
public final class Codes {

    private static final Set<String> ISO = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    private Codes() {}

    public static Stream<String> countries() {
        return countries("001").stream();
    }

    static List<String> countries(String group) {
        return Region.getInstance(group).getContainedRegions(RegionType.TERRITORY).stream()
                .filter(region -> ISO.contains(region.toString()))
                .map(region -> "%03d".formatted(region.getNumericCode()))
                .toList();
    }

    static Stream<String> groups() {
        return Stream.concat(
                Stream.of("001"),
                Region.getInstance("001").getContainedRegions().stream()
                        .flatMap(continent -> Stream.concat(
                                Stream.of(continent.toString()),
                                continent.getContainedRegions().stream().map(Region::toString))));
    }
}
