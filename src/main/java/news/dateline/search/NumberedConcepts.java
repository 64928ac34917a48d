package news.dateline.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.names.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which concepts the numbers in the index stand for. */
@Component
class NumberedConcepts {

    private record Held(Edition edition, Map<Long, String> ids) {}

    private volatile @Nullable Held held;

    /** The same counts in the same order, without what is no concept any more. */
    Map<String, Long> named(Map<Long, Long> counts, Edition known) {
        Map<Long, String> ids = ids(known);
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((number, count) -> {
            String id = ids.get(number);
            if (id != null) {
                named.put(id, count);
            }
        });
        return named;
    }

    private Map<Long, String> ids(Edition known) {
        Held last = held;
        if (last == null || last.edition() != known) {
            last = new Held(
                    known,
                    known.concepts().keySet().stream()
                            .collect(Collectors.toMap(ConceptNumber::of, UUID::toString, (one, other) -> one)));
            held = last;
        }
        return last.ids();
    }
}
