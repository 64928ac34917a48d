package news.dateline.edition;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes from page to page and keeps each, as long as there is room. */
final class Gathering {

    /** Links to files of the edition may be longer than those on the portal. */
    private static final double ROOM_FOR_LINKS = 1.1;

    private final Portal portal;
    private final URI site;
    private final Scope scope;
    private final EditionFolder folder;
    private final PageDress dress;

    private final Waiting waiting = new Waiting();
    private final Map<Address, String> kept = new LinkedHashMap<>();
    private final Map<Address, Address> moved = new HashMap<>();
    /** The page of a list that each further one was reached from. */
    private final Map<Address, Address> before = new HashMap<>();

    private long room;

    /** @param room for all files of the edition that are not there yet */
    Gathering(Portal portal, URI site, Scope scope, EditionFolder folder, PageDress dress, long room) {
        this.portal = portal;
        this.site = site;
        this.scope = scope;
        this.folder = folder;
        this.dress = dress;
        this.room = room;
    }

    /** Returns the pages for which there was no room; what those lead to is not known. */
    List<Address> gather() throws IOException {
        scope.starts().forEach(waiting::add);
        for (Optional<Address> next = waiting.next(); next.isPresent(); next = waiting.next()) {
            if (!take(next.get())) {
                return Stream.concat(next.stream(), waiting.left().stream()).toList();
            }
        }
        return List.of();
    }

    /** Returns whether there was room for it. */
    private boolean take(Address address) throws IOException {
        Portal.Answer answer = portal.get(address);
        if (answer.isElsewhere()) {
            address.linked(answer.location(), site)
                    .filter(there -> scope.leads(address, there))
                    .ifPresent(there -> {
                        moved.put(address, there);
                        waiting.add(there);
                    });
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
        fetch(shown, files);
        files.put(address.file(), page.bytes());
        files.keySet().removeIf(folder::has);
        long size = files.entrySet().stream()
                .mapToLong(file -> file.getValue().length + EditionFolder.withLine(file.getKey()))
                .sum();
        room -= Math.round(size * ROOM_FOR_LINKS);
        if (room < 0) {
            return false;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        dress.keep();
        kept.put(address, address.file());
        shown.stream().filter(file -> folder.has(file.file())).forEach(file -> kept.put(file, file.file()));
        page.links().forEach(link -> follow(address, link));
        return true;
    }

    private void fetch(List<Address> shown, Map<String, byte[]> files) throws IOException {
        for (Address file : shown) {
            if (file.is(Kind.FILE) && !folder.has(file.file())) {
                Portal.Answer answer = portal.get(file);
                if (answer.status() == 200) {
                    files.put(file.file(), answer.body());
                }
            }
        }
    }

    private void follow(Address from, Address link) {
        if (link.is(Kind.FILE) || !scope.leads(from, link)) {
            return;
        }
        waiting.add(link);
        if (link.is(Kind.FURTHER) && link.path().equals(from.path())) {
            before.putIfAbsent(link, from);
        }
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
        boolean isBack = target.leadsBack() && target.path().equals(from.path()) && before.containsKey(from);
        Address there = isBack ? before.get(from) : moved.getOrDefault(target, target);
        String file = kept.get(there);
        // A storyline has no front page; its first page is the one of the edition.
        boolean isStart = file == null && scope.storyline() != null && there.is(Kind.FRONT);
        return isStart ? Optional.of(Cover.FILE) : Optional.ofNullable(file);
    }

    /** The file of each address. */
    Map<Address, String> kept() {
        return kept;
    }

    long pages() {
        return kept.keySet().stream().filter(address -> !address.is(Kind.FILE)).count();
    }
}
