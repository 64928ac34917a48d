package news.dateline.reader.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.shared.PageParts;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Component;

/** Adds to notes in which stories of this portal somebody said something, as far as readers have these. */
@Component
public class TellingStories {

    private final PublishedStories stories;

    TellingStories(PublishedStories stories) {
        this.stories = stories;
    }

    public List<LedgerNote> in(List<LedgerNote> notes) {
        return in(notes, Set.of());
    }

    /** @param shown stories that need not be named, as readers are on the page of one and its translations lead there */
    public List<LedgerNote> in(List<LedgerNote> notes, Set<UUID> shown) {
        Set<UUID> ids = notes.stream()
                .flatMap(note -> note.statements().stream())
                .map(StatementLine::storyId)
                .filter(Objects::nonNull)
                .filter(id -> !shown.contains(id))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return notes;
        }
        Map<UUID, StorySummary> known = known(ids);
        return notes.stream().map(note -> note.toldIn(known)).toList();
    }

    /** Those of some stories that readers have, by their ids. */
    public Map<UUID, StorySummary> known(Set<UUID> ids) {
        // The page is another one too once such a story is published.
        ids.forEach(PageParts::shows);
        return ids.isEmpty() ? Map.of() : stories.summariesById(ids);
    }
}
