package news.dateline.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import news.dateline.story.Tag;
import org.springframework.stereotype.Component;

/** Files documents anew, however many there are. */
@Component
class Refiler {

    private static final int AT_ONCE = 200;

    private final Filings filings;
    private final EntityManager entities;

    Refiler(Filings filings, EntityManager entities) {
        this.filings = filings;
        this.entities = entities;
    }

    /** A few at a time: no statement is to take long, and memory is to hold them. */
    void refile(List<UUID> all, Documents<?> documents, Function<List<UUID>, List<Tag>> tags) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> few = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            refileFew(few, documents, tags.apply(few));
            entities.flush();
            entities.clear();
        }
    }

    private void refileFew(List<UUID> few, Documents<?> documents, List<Tag> tags) {
        Map<UUID, List<UUID>> tagged =
                tags.stream().collect(groupingBy(Tag::storyId, mapping(Tag::conceptId, toList())));
        few.forEach(story -> tagged.putIfAbsent(story, List.of()));
        Map<UUID, Filing> filed = filings.of(tagged);
        documents.findAllById(few).forEach(document -> document.fileUnder(filed.get(document.storyId())));
    }
}
