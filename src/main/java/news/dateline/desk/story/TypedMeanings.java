package news.dateline.desk.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dateline.concept.ConceptLink;
import news.dateline.desk.concept.Lookup;
import news.dateline.desk.concept.Lookup.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What the names in a form mean, looked up once for each request, however often it is asked. */
@Component
@RequestScope
class TypedMeanings {

    private final Lookup lookup;
    private final Map<Typed, List<ConceptLink>> known = new HashMap<>();

    TypedMeanings(Lookup lookup) {
        this.lookup = lookup;
    }

    void learn(Collection<Typed> typed) {
        known.putAll(lookup.meant(
                typed.stream().filter(one -> !known.containsKey(one)).distinct().toList()));
    }

    /** @param typed that was learned */
    List<ConceptLink> of(Typed typed) {
        return Objects.requireNonNull(known.get(typed));
    }
}
