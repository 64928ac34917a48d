package news.dateline.concept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of regions or topics.
 *
 * @param parentId null for a root
 */
public record Branch(UUID id, String name, @Nullable UUID parentId) {

    /** @param depth 0 for a root */
    public record Placed(Branch branch, int depth) {}

    /** Every node followed by all that stands below it; the order among siblings is kept. */
    public static List<Placed> depthFirst(List<Branch> branches) {
        Map<@Nullable UUID, List<Branch>> below = new HashMap<>();
        branches.forEach(branch ->
                below.computeIfAbsent(branch.parentId, id -> new ArrayList<>()).add(branch));
        Deque<Placed> open = new ArrayDeque<>();
        List<Placed> placed = new ArrayList<>();
        push(open, below.get(null), 0);
        while (!open.isEmpty()) {
            Placed next = open.pop();
            placed.add(next);
            push(open, below.get(next.branch.id), next.depth + 1);
        }
        return placed;
    }

    private static void push(Deque<Placed> open, @Nullable List<Branch> siblings, int depth) {
        for (int i = siblings == null ? -1 : siblings.size() - 1; i >= 0; i--) {
            open.push(new Placed(siblings.get(i), depth));
        }
    }
}
