package news.dateline.reader.connection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The concepts that are tied to one, and those that are tied to these, in the order in which they are drawn: after each
 * that is tied to it directly, what only that leads to.
 *
 * @param steps how many ties each is away from the first, which is 0
 * @param ties all that hold between them
 */
record Connections(LinkedHashMap<UUID, Integer> steps, List<Tie> ties) {

    /** More names than that nobody reads in a picture. */
    static final int MOST = 60;

    /** @param far ties of what is tied to it directly */
    static Connections of(UUID self, Collection<Tie> near, Collection<Tie> far) {
        LinkedHashMap<UUID, List<UUID>> direct = new LinkedHashMap<>();
        near.stream()
                .map(tie -> tie.other(self))
                .filter(other -> !other.equals(self) && (direct.size() < MOST - 1 || direct.containsKey(other)))
                .forEach(other -> direct.putIfAbsent(other, new ArrayList<>()));
        LinkedHashMap<UUID, UUID> through = new LinkedHashMap<>();
        for (Tie tie : far) {
            boolean outgoing = direct.containsKey(tie.subject());
            UUID end = outgoing ? tie.subject() : tie.object();
            UUID other = tie.other(end);
            boolean hasRoom = 1 + direct.size() + through.size() < MOST;
            if (hasRoom && direct.containsKey(end) && !direct.containsKey(other) && !other.equals(self)) {
                through.putIfAbsent(other, end);
            }
        }
        through.forEach((other, end) -> direct.get(end).add(other));
        LinkedHashMap<UUID, Integer> steps = new LinkedHashMap<>();
        steps.put(self, 0);
        direct.forEach((one, others) -> {
            steps.put(one, 1);
            others.forEach(other -> steps.put(other, 2));
        });
        return new Connections(steps, between(steps, near, far));
    }

    private static List<Tie> between(Map<UUID, Integer> drawn, Collection<Tie> near, Collection<Tie> far) {
        List<Tie> ties = new ArrayList<>(near);
        far.stream().filter(tie -> !ties.contains(tie)).forEach(ties::add);
        ties.removeIf(tie -> !drawn.containsKey(tie.subject()) || !drawn.containsKey(tie.object()));
        return ties;
    }
}
