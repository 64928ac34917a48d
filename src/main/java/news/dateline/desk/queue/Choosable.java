package news.dateline.desk.queue;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import org.springframework.stereotype.Component;

/** What many stories can be tagged with at once. */
@Component
class Choosable {

    private final Concepts concepts;

    Choosable(Concepts concepts) {
        this.concepts = concepts;
    }

    List<Branch> regionsAndTopics() {
        var known = concepts.byKind("en");
        return Stream.of(Kind.TOPIC, Kind.REGION)
                .flatMap(kind -> known.getOrDefault(kind, List.of()).stream())
                .toList();
    }
}
