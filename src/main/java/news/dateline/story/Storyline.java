package news.dateline.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A running subject that gathers stories and dated events over weeks. */
@Entity
public class Storyline {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    private @Nullable String description;

    @ElementCollection
    @CollectionTable(name = "storyline_concept", joinColumns = @JoinColumn(name = "storyline_id"))
    @OrderColumn(name = "position")
    @Column(name = "concept_id")
    private List<UUID> conceptIds = new ArrayList<>();

    @Column(nullable = false)
    private Instant recordedAt;

    @Version
    private @Nullable Integer version;

    protected Storyline() {}

    /** @param conceptIds the regions, topics and events it gathers, in order */
    public Storyline(
            UUID id, String slug, String title, @Nullable String description, List<UUID> conceptIds, Instant now) {
        this.id = id;
        this.slug = slug;
        this.title = title;
        this.description = description;
        this.conceptIds.addAll(conceptIds);
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The regions, topics and events it gathers, in order. */
    public List<UUID> conceptIds() {
        return Collections.unmodifiableList(conceptIds);
    }

    /** Where its page is, without a language prefix. */
    public String path() {
        return "/storylines/" + slug;
    }
}
