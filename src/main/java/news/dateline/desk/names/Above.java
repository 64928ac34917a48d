package news.dateline.desk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.concept.names.KnownConcept;

/** What stands above a region or topic, under which a story about it is listed as well. */
final class Above {

    private static final int DEEPEST = 20;

    private Above() {}

    /** The nearest first, without the root of all regions, which says nothing. */
    static List<String> names(Map<UUID, KnownConcept> concepts, UUID id) {
        List<String> names = new ArrayList<>();
        KnownConcept at = concepts.get(id);
        while (at != null && at.parent() != null && names.size() < DEEPEST) {
            at = concepts.get(at.parent());
            if (at != null && at.parent() != null || at != null && at.kind() == Kind.TOPIC) {
                names.add(at.name());
            }
        }
        return names;
    }
}
