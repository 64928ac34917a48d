package news.dateline.story.difference;

import java.util.ArrayList;
import java.util.List;

/** Finds out which of the paragraphs that changed became which: one another, or one several, or several one. */
final class Groups {

    /** By how much a neighbour must make two texts more alike to count as a part of one. */
    private static final double GAIN = 0.1;

    private final Stretch region;
    private final List<Block> older;
    private final List<Block> newer;

    private Groups(Stretch region, List<Block> older, List<Block> newer) {
        this.region = region;
        this.older = older;
        this.newer = newer;
    }

    /** All of a region in its order: what became something else, and between those what came and what went. */
    static List<Stretch> of(Stretch region, List<Block> older, List<Block> newer) {
        return new Groups(region, older, newer).all();
    }

    private List<Stretch> all() {
        List<Stretch> pairs = pairs();
        List<Stretch> all = new ArrayList<>();
        int before = region.start();
        int after = region.from();
        for (int i = 0; i < pairs.size(); i++) {
            Stretch next = i + 1 < pairs.size() ? pairs.get(i + 1) : after(region);
            Stretch group = widened(pairs.get(i), before, after, next);
            all.add(new Stretch(before, group.start(), after, after));
            all.add(new Stretch(group.start(), group.start(), after, group.from()));
            all.add(group);
            before = group.end();
            after = group.to();
        }
        all.add(new Stretch(before, region.end(), after, after));
        all.add(new Stretch(region.end(), region.end(), after, region.to()));
        return all;
    }

    private static Stretch after(Stretch region) {
        return new Stretch(region.end(), region.end(), region.to(), region.to());
    }

    private List<Stretch> pairs() {
        List<String> before = texts(older.subList(region.start(), region.end()));
        List<String> after = texts(newer.subList(region.from(), region.to()));
        List<Stretch> pairs = Pairing.of(before, after).stream()
                .map(pair -> new Stretch(pair[0], pair[0] + 1, pair[1], pair[1] + 1))
                .map(pair -> new Stretch(
                        pair.start() + region.start(),
                        pair.end() + region.start(),
                        pair.from() + region.from(),
                        pair.to() + region.from()))
                .toList();
        boolean isOneOfSeveral = region.isReplacement() && Math.min(before.size(), after.size()) == 1;
        return pairs.isEmpty() && isOneOfSeveral && alike(region) > 0 ? List.of(region) : pairs;
    }

    /** Takes in the neighbours on one side that make it more alike: a paragraph was cut in two, or two are one now. */
    private Stretch widened(Stretch pair, int before, int after, Stretch next) {
        Stretch group = pair;
        for (Stretch wider = wider(group, before, after, next); !wider.equals(group); ) {
            group = wider;
            wider = wider(group, before, after, next);
        }
        return group;
    }

    private Stretch wider(Stretch group, int before, int after, Stretch next) {
        double alike = alike(group) + GAIN;
        boolean meetsNextBefore = group.end() == next.start();
        boolean meetsNextAfter = group.to() == next.from();
        List<Stretch> candidates = new ArrayList<>();
        if (meetsNextBefore && !meetsNextAfter) {
            candidates.add(new Stretch(group.start(), group.end(), group.from(), group.to() + 1));
        }
        if (meetsNextAfter && !meetsNextBefore) {
            candidates.add(new Stretch(group.start(), group.end() + 1, group.from(), group.to()));
        }
        if (group.start() == before && group.from() > after) {
            candidates.add(new Stretch(group.start(), group.end(), group.from() - 1, group.to()));
        }
        if (group.from() == after && group.start() > before) {
            candidates.add(new Stretch(group.start() - 1, group.end(), group.from(), group.to()));
        }
        return candidates.stream()
                .filter(candidate -> alike(candidate) > alike)
                .findFirst()
                .orElse(group);
    }

    private double alike(Stretch group) {
        return Pairing.alike(
                Block.joined(older.subList(group.start(), group.end())).text(),
                Block.joined(newer.subList(group.from(), group.to())).text());
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }
}
