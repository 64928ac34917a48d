package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings together what names the same, in full and in part, in all its cases. */
final class StrangerGroups {

    /** @param all that are written alike; {@code run} is the first of them */
    private record Member(Run run, List<String> keys, List<Run> all) {

        boolean isLike(Member other) {
            return keys.size() == other.keys.size() && alike(keys, other.keys);
        }

        /** A surname, or what a name ends in; an abbreviation stands for itself. */
        boolean isPartOf(Member whole) {
            if (run.isAbbreviation()) {
                return false;
            }
            int more = whole.keys.size() - keys.size();
            return keys.size() == 1
                    ? whole.keys.stream().anyMatch(key -> alike(key, keys.get(0)))
                    : more > 0 && alike(whole.keys.subList(more, whole.keys.size()), keys);
        }
    }

    /** Nobody reads more, and each is compared with all. */
    private static final int MOST = 300;

    private StrangerGroups() {}

    static List<Stranger> of(List<Run> runs) {
        List<List<Member>> groups = new ArrayList<>();
        runs.stream()
                .sorted(Comparator.comparing((Run run) -> -run.size()).thenComparing(Run::start))
                .collect(Collectors.groupingBy(Run::keys, LinkedHashMap::new, Collectors.toList()))
                .forEach((keys, same) -> put(new Member(same.get(0), keys, same), groups));
        return groups.stream()
                .map(StrangerGroups::stranger)
                .sorted(Comparator.comparing(
                        stranger -> stranger.places().get(0).start()))
                .toList();
    }

    private static void put(Member run, List<List<Member>> groups) {
        for (List<Member> group : groups) {
            if (group.stream().anyMatch(run::isLike) || run.isPartOf(group.get(0))) {
                group.add(run);
                return;
            }
        }
        if (groups.size() < MOST) {
            groups.add(new ArrayList<>(List.of(run)));
        }
    }

    private static boolean alike(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!alike(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same, or but for endings: the shortest form is the likeliest to be the name itself. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean cyrillic = one.charAt(0) >= 0x400;
        return cyrillic
                && Math.abs(one.length() - other.length()) < 4
                && other.startsWith(one.substring(0, Math.max(Math.min(4, one.length()), one.length() - 3)));
    }

    private static Stranger stranger(List<Member> group) {
        int size = group.get(0).keys.size();
        Run name = group.stream()
                .filter(member -> member.keys.size() == size)
                .flatMap(member -> member.all.stream())
                .min(Comparator.comparing(run -> run.written().length()))
                .orElseThrow();
        Run first = group.get(0).run;
        boolean isBody = size == 1 && first.isAbbreviation()
                || first.equals(first.passage().quotedFrom(first.start()));
        Set<Stranger.Place> places = group.stream()
                .flatMap(member -> member.all.stream())
                .map(Run::place)
                .sorted(Comparator.comparing(Stranger.Place::start))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Stranger(
                name.written(),
                NameSigns.kind(name.keys(), first.passage().key(first.start() - 1), isBody),
                Collections.unmodifiableList(new ArrayList<>(places)));
    }
}
