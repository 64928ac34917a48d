package news.dateline.concept;

import java.util.UUID;
import news.dateline.concept.Region.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where a region lies, in one country; a wider region has one for each of its countries.
 *
 * @param latitude in degrees north; null for what has no one place
 * @param country the UN M49 code
 */
public record Location(
        UUID id,
        Level level,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String country) {

    /** Whether it is a place within a country, of which it is known where. */
    public boolean isPlace() {
        return (level == Level.PROVINCE || level == Level.CITY) && latitude != null && longitude != null;
    }
}
