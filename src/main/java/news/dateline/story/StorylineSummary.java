package news.dateline.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What editors tell of a storyline in one language, for who comes to it late.
 *
 * @param text Markdown
 */
@Embeddable
public record StorylineSummary(
        @Column(nullable = false) String text,
        @Column(nullable = false) Instant changedAt) {}
