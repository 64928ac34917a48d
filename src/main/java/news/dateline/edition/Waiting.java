package news.dateline.edition;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses that an edition knows of and has not taken yet, in the order in which it takes them. */
final class Waiting {

    private final Map<Kind, Deque<Address>> waiting = new EnumMap<>(Kind.class);
    private final Set<Address> known = new HashSet<>();

    /** Each address once. */
    void add(Address address) {
        if (known.add(address)) {
            address.kind()
                    .ifPresent(kind -> waiting.computeIfAbsent(kind, none -> new ArrayDeque<>())
                            .add(address));
        }
    }

    Optional<Address> next() {
        return waiting.values().stream()
                .filter(queue -> !queue.isEmpty())
                .findFirst()
                .map(Deque::remove);
    }

    List<Address> left() {
        return waiting.values().stream().flatMap(Collection::stream).toList();
    }
}
