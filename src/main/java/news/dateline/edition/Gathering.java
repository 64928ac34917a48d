package news.dateline.edition;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes from page to page and keeps each, as long as there is room. */
final class Gathering {

    /** Links to files of the edition may be longer than those on the portal. */
    private static final double ROOM_FOR_LINKS = 1.1;

    private final Portal portal;
    private final URI site;
    private final Scope scope;
    private final EditionFolder folder;
    private final PageDress dress;
    private final long limit;

    private final Map<Kind, Deque<Address>> waiting = new EnumMap<>(Kind.class);
    private final Set<Address> known = new HashSet<>();
    private final Map<Address, String> kept = new LinkedHashMap<>();
    private final Map<Address, Address> moved = new HashMap<>();
    private final Map<Address, Address> before = new HashMap<>();
    private long expected;

    Gathering(Portal portal, URI site, Scope scope, EditionFolder folder, PageDress dress, long limit) {
        this.portal = portal;
        this.site = site;
        this.scope = scope;
        this.folder = folder;
        this.dress = dress;
        this.limit = limit;
        this.expected = folder.bytes();
    }

    /** Returns the pages for which there was no room; what those lead to is not known. */
    List<Address> gather() throws IOException {
        scope.starts().forEach(this::await);
        for (Optional<Address> next = next(); next.isPresent(); next = next()) {
            if (!take(next.get())) {
                List<Address> left = waiting.values().stream().flatMap(Collection::stream).toList();
                Set<Address> out = new LinkedHashSet<>();
                out.add(next.get());
                out.addAll(left);
                return List.copyOf(out);
            }
        }
        return List.of();
    }

    private void await(Address address) {
        if (known.add(address)) {
            address.kind().ifPresent(kind -> waiting.computeIfAbsent(kind, none -> new ArrayDeque<>())
                    .add(address));
        }
    }

    private Optional<Address> next() {
        return waiting.values().stream()
                .filter(queue -> !queue.isEmpty())
                .findFirst()
                .map(Deque::remove);
    }

    /** Returns whether there was room for it. */
    private boolean take(Address address) throws IOException {
        Portal.Answer answer = portal.get(address);
        if (answer.isElsewhere()) {
            address.linked(answer.location(), site)
                    .filter(there -> scope.leads(address, there))
                    .ifPresent(there -> {
                        moved.put(address, there);
                        await(there);
                    });
            return true;
        }
        if (!answer.isPage()) {
            return true;
        }
        PageText page = new PageText(address, answer.body(), site);
        return !page.isAtHome() || keep(address, page);
    }

    private boolean keep(Address address, PageText page) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(dress.put(address, page));
        List<Address> shown = page.files();
        for (Address file : shown) {
            if (file.is(Kind.FILE) && !folder.has(file.file())) {
                Portal.Answer answer = portal.get(file);
                if (answer.status() == 200) {
                    files.put(file.file(), answer.body());
                }
            }
        }
        List<Address> links = page.links();
        files.put(address.file(), page.bytes());
        long size = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            size += folder.has(file.getKey()) ? 0 : file.getValue().length + EditionFolder.withLine(file.getKey());
        }
        if (expected + Math.round(size * ROOM_FOR_LINKS) > limit) {
            return false;
        }
        expected += Math.round(size * ROOM_FOR_LINKS);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!folder.has(file.getKey())) {
                folder.write(file.getKey(), file.getValue());
            }
        }
        kept.put(address, address.file());
        shown.stream().filter(file -> folder.has(file.file())).forEach(file -> kept.put(file, file.file()));
        for (Address link : links) {
            if (scope.leads(address, link) && !link.is(Kind.FILE)) {
                await(link);
                if (link.is(Kind.FURTHER) && link.path().equals(address.path())) {
                    before.putIfAbsent(link, address);
                }
            }
        }
        return true;
    }

    /** Has all that was kept lead to each other. */
    void connect() throws IOException {
        for (Map.Entry<Address, String> one : kept.entrySet()) {
            if (!one.getKey().is(Kind.FILE)) {
                PageText page = new PageText(one.getKey(), folder.read(one.getValue()), site);
                page.lead(target -> file(one.getKey(), target));
                folder.write(one.getValue(), page.bytes());
            }
        }
    }

    private Optional<String> file(Address from, Address target) {
        Address there = target.leadsBack() && before.containsKey(from) && target.path().equals(from.path())
                ? before.get(from)
                : moved.getOrDefault(target, target);
        String file = kept.get(there);
        boolean isStart = file == null && scope.storyline() != null && there.is(Kind.FRONT);
        return isStart ? Optional.of(Cover.FILE) : Optional.ofNullable(file);
    }

    Map<Address, String> kept() {
        return kept;
    }
}
