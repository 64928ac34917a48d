package news.dateline.bench.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published story of the archive, with what it is tagged with. */
public record MadeStory(
        long number,
        UUID id,
        String language,
        String headline,
        String standfirst,
        String body,
        Instant publishedAt,
        List<Tag> tags,
        @Nullable UUID storyline) {}
