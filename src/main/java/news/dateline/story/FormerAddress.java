package news.dateline.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where a story was before, and readers are sent on from. */
@Entity
class FormerAddress {

    @Embeddable
    record Place(
            @Column(nullable = false) LocalDate urlDate,
            @Column(nullable = false) String slug) implements Serializable {}

    @EmbeddedId
    private Place place;

    @Column(nullable = false)
    private UUID storyId;

    @Column(nullable = false)
    private Instant leftAt;

    protected FormerAddress() {}

    FormerAddress(LocalDate urlDate, String slug, UUID storyId, Instant now) {
        this.place = new Place(urlDate, slug);
        this.storyId = storyId;
        this.leftAt = now;
    }
}
