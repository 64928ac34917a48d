package news.dateline.concept;

import java.util.UUID;
import news.dateline.concept.Region.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is known of concepts of one kind only; null for what another kind has, or nobody knows.
 *
 * @param parentId what a region or a topic stands right under
 * @param m49 the UN M49 code of a region
 * @param isoCode ISO 3166-1 alpha-2 of a country, ISO 3166-2 below it
 * @param type what sort of organisation it is, in plain words
 * @param regionId the region an organisation belongs to
 * @param medtop the code of a topic in IPTC Media Topics
 */
public record Facts(
        @Nullable UUID parentId,
        @Nullable Level level,
        @Nullable String m49,
        @Nullable String isoCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String type,
        @Nullable UUID regionId,
        @Nullable String medtop) {

    public static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null);

    public static Facts ofTopic(@Nullable UUID parentId, @Nullable String medtop) {
        return new Facts(parentId, null, null, null, null, null, null, null, medtop);
    }

    public static Facts ofOrganisation(@Nullable String type, @Nullable UUID regionId) {
        return new Facts(null, null, null, null, null, null, type, regionId, null);
    }

    /** With what another knows and this one does not; its place in a tree stays its own. */
    Facts orElse(Facts other) {
        boolean placed = latitude != null;
        return new Facts(
                parentId,
                level,
                m49 == null ? other.m49 : m49,
                isoCode == null ? other.isoCode : isoCode,
                placed ? latitude : other.latitude,
                placed ? longitude : other.longitude,
                type == null ? other.type : type,
                regionId == null ? other.regionId : regionId,
                medtop == null ? other.medtop : medtop);
    }

    /** Without the codes that no two concepts may have. */
    Facts withoutCodes() {
        return new Facts(parentId, level, null, null, latitude, longitude, type, regionId, null);
    }
}
