package news.dateline.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.Languages;
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

    @ElementCollection
    @CollectionTable(name = "storyline_summary", joinColumns = @JoinColumn(name = "storyline_id"))
    @MapKeyColumn(name = "language")
    private Map<String, StorylineSummary> summaries = new HashMap<>();

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

    /** Summaries that stay as they are keep the time at which they were written. */
    public void take(StorylineText text, Instant now) {
        title = text.title();
        description = text.description();
        if (!conceptIds.equals(text.conceptIds())) {
            conceptIds.clear();
            conceptIds.addAll(text.conceptIds());
        }
        summaries.keySet().retainAll(text.summaries().keySet());
        text.summaries().forEach((language, words) -> {
            StorylineSummary before = summaries.get(language);
            if (before == null || !before.text().equals(words)) {
                summaries.put(language, new StorylineSummary(words, now));
            }
        });
    }

    public StorylineText text() {
        return new StorylineText(
                title,
                description,
                summaries.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, summary -> summary.getValue().text())),
                List.copyOf(conceptIds));
    }

    /** The language in which readers of one find a summary: that one if there is one in it, else English if there is. */
    public Optional<String> languageOfSummary(String language) {
        return Stream.of(language, Languages.DEFAULT.getLanguage())
                .filter(summaries::containsKey)
                .findFirst();
    }

    /** In one of the languages that there are summaries in. */
    public StorylineSummary summary(String language) {
        return Objects.requireNonNull(summaries.get(language));
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

    public int version() {
        return Objects.requireNonNull(version);
    }

    /** Where its page is, without a language prefix. */
    public String path() {
        return "/storylines/" + slug;
    }
}
