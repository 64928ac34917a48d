package news.dateline.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dateline.evidence.StorylineFigures.Link;

/** Figures in chains, each of which ends with what nobody revised. */
final class FigureChains {

    private final Map<UUID, Link> links = new LinkedHashMap<>();
    private final Map<UUID, UUID> ends = new HashMap<>();

    FigureChains(List<Link> links) {
        links.forEach(link -> this.links.put(link.id(), link));
    }

    /** Those that most stories mark first. */
    List<KeyFigure> all() {
        Map<UUID, List<Link>> byEnd = new LinkedHashMap<>();
        links.values()
                .forEach(link -> byEnd.computeIfAbsent(end(link.id()), end -> new ArrayList<>())
                        .add(link));
        return byEnd.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, List<Link>> chain) -> -marks(chain.getValue()))
                        .thenComparing(chain -> listedOn(chain.getKey()), Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(chain -> keyFigure(chain.getKey(), chain.getValue()))
                .toList();
    }

    private KeyFigure keyFigure(UUID end, List<Link> chain) {
        List<UUID> path = pathTo(end, chain);
        int latest = path.size() - 1;
        while (latest > 0 && !link(path.get(latest)).stands()) {
            latest--;
        }
        List<UUID> before = new ArrayList<>(path.subList(0, latest));
        Collections.reverse(before);
        return new KeyFigure(path.get(latest), before, changes(chain));
    }

    private static List<KeyFigure.Change> changes(List<Link> chain) {
        return chain.stream()
                .map(link -> new KeyFigure.Change(link.id(), link.changedAt()))
                .sorted(Comparator.comparing(KeyFigure.Change::at).reversed().thenComparing(KeyFigure.Change::entry))
                .toList();
    }

    /** Backwards from the end, by whichever was listed last where two were revised to one. */
    private List<UUID> pathTo(UUID end, List<Link> chain) {
        Map<UUID, Link> before = new HashMap<>();
        chain.stream()
                .filter(link -> link.successor() != null)
                .forEach(link -> before.merge(
                        link.successor(),
                        link,
                        (one, other) -> one.listedOn().compareTo(other.listedOn()) < 0 ? other : one));
        List<UUID> path = new ArrayList<>(List.of(end));
        Set<UUID> seen = new HashSet<>(path);
        for (Link link = before.get(end); link != null && seen.add(link.id()); link = before.get(link.id())) {
            path.add(link.id());
        }
        Collections.reverse(path);
        return path;
    }

    private UUID end(UUID start) {
        Set<UUID> path = new LinkedHashSet<>();
        UUID at = start;
        while (!ends.containsKey(at) && path.add(at)) {
            UUID next = link(at).successor();
            if (next == null || !links.containsKey(next)) {
                break;
            }
            at = next;
        }
        UUID end = ends.getOrDefault(at, at);
        path.forEach(id -> ends.put(id, end));
        return end;
    }

    private String listedOn(UUID id) {
        return link(id).listedOn();
    }

    private Link link(UUID id) {
        return Objects.requireNonNull(links.get(id));
    }

    private static int marks(List<Link> chain) {
        return chain.stream().mapToInt(Link::marks).sum();
    }
}
