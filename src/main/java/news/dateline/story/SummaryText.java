package news.dateline.story;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A summary that a storyline once had in a language, or that it had none any more. It never changes. */
@Entity
@Table(name = "storyline_summary_text")
@IdClass(SummaryText.Key.class)
class SummaryText {

    record Key(UUID storylineId, String language, Instant writtenAt) {}

    @Id
    private UUID storylineId;

    @Id
    private String language;

    @Id
    private Instant writtenAt;

    private @Nullable String text;

    protected SummaryText() {}
}
