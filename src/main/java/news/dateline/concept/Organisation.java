package news.dateline.concept;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@DiscriminatorValue("ORGANISATION")
public class Organisation extends Concept {

    private @Nullable String type;

    private @Nullable UUID regionId;

    protected Organisation() {}

    /**
     * @param type what sort of organisation it is, in plain words; null when not said
     * @param regionId the region it belongs to; null when it belongs to none
     */
    public Organisation(UUID id, String slug, @Nullable String type, @Nullable UUID regionId, Instant recordedAt) {
        super(id, Kind.ORGANISATION, slug, recordedAt);
        this.type = type;
        this.regionId = regionId;
    }

    @Override
    Facts facts() {
        return Facts.ofOrganisation(type, regionId);
    }

    @Override
    void take(Facts facts) {
        type = facts.type();
        regionId = facts.regionId();
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable UUID regionId() {
        return regionId;
    }
}
