package news.dateline.concept;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of the tree world, continent, subregion, country, province, city (UN M49 down to countries). */
@Entity
@DiscriminatorValue("REGION")
public class Region extends Concept implements TreeNode {

    public enum Level {
        WORLD,
        CONTINENT,
        SUBREGION,
        COUNTRY,
        PROVINCE,
        CITY;

        public boolean isWiderThan(Level other) {
            return compareTo(other) < 0;
        }
    }

    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    private @Nullable String m49;

    private @Nullable String isoCode;

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    protected Region() {}

    /**
     * @param parentId null for the world only
     * @param m49 the three-digit UN M49 code; null below countries
     * @param isoCode ISO 3166-1 alpha-2 of a country, ISO 3166-2 below it; null where there is none
     */
    public Region(
            UUID id,
            String slug,
            @Nullable UUID parentId,
            Level level,
            @Nullable String m49,
            @Nullable String isoCode,
            Instant recordedAt) {
        super(id, Kind.REGION, slug, recordedAt);
        this.parentId = parentId;
        this.level = level;
        this.m49 = m49;
        this.isoCode = isoCode;
    }

    /** @param latitude in degrees north, WGS 84 */
    public void locate(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    @Override
    Facts facts() {
        return new Facts(parentId, level, m49, isoCode, latitude, longitude, null, null, null);
    }

    @Override
    void take(Facts facts) {
        parentId = facts.parentId();
        level = Objects.requireNonNull(facts.level());
        m49 = facts.m49();
        isoCode = facts.isoCode();
        latitude = facts.latitude();
        longitude = facts.longitude();
    }

    @Override
    public @Nullable UUID parentId() {
        return parentId;
    }

    public Level level() {
        return level;
    }

    public @Nullable String m49() {
        return m49;
    }

    public @Nullable String isoCode() {
        return isoCode;
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }
}
