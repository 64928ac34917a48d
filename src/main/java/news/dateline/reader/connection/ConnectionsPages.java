package news.dateline.reader.connection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Offices;
import news.dateline.concept.Relations;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what somebody is tied to, and what that is tied to in its turn. */
@Component
class ConnectionsPages {

    private static final Limit NEAR = Limit.of(100);
    private static final Limit FAR = Limit.of(300);

    private final Concepts concepts;
    private final Offices offices;
    private final Relations relations;
    private final NetworkDrawing drawing;

    ConnectionsPages(Concepts concepts, Offices offices, Relations relations, NetworkDrawing drawing) {
        this.concepts = concepts;
        this.offices = offices;
        this.relations = relations;
        this.drawing = drawing;
    }

    @Transactional(readOnly = true)
    public ConnectionsPage page(UUID id, String language) {
        List<Tie> near = ties(List.of(id), NEAR);
        Map<UUID, ConceptLink> links = new HashMap<>(concepts.linksById(ends(List.of(id), near), language));
        Connections drawn = Connections.of(id, near, ties(leading(id, links.values()), FAR));
        links.putAll(concepts.linksById(
                drawn.steps().keySet().stream()
                        .filter(one -> !links.containsKey(one))
                        .toList(),
                language));
        List<TieLine> lines = drawn.ties().stream()
                .map(tie -> new TieLine(
                        tie,
                        Objects.requireNonNull(links.get(tie.subject())),
                        Objects.requireNonNull(links.get(tie.object()))))
                .toList();
        return new ConnectionsPage(Objects.requireNonNull(links.get(id)), lines, drawing.svg(drawn, links, language));
    }

    private List<Tie> ties(Collection<UUID> of, Limit limit) {
        return of.isEmpty()
                ? List.of()
                : Stream.concat(
                                offices.of(of, limit).stream().map(Tie::of),
                                relations.of(of, limit).stream().map(Tie::of))
                        .toList();
    }

    private static List<UUID> ends(Collection<UUID> self, List<Tie> ties) {
        return Stream.concat(self.stream(), ties.stream().flatMap(tie -> Stream.of(tie.subject(), tie.object())))
                .distinct()
                .toList();
    }

    /** A country or an event leads to so many that it tells nothing. */
    private static List<UUID> leading(UUID self, Collection<ConceptLink> near) {
        return near.stream()
                .filter(one -> one.kind().acts())
                .map(ConceptLink::id)
                .filter(one -> !one.equals(self))
                .toList();
    }
}
