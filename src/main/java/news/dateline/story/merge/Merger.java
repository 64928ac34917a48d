package news.dateline.story.merge;

import java.util.ArrayList;
import java.util.List;

/** Goes through two changed texts at once (diff3): what only one side changed is taken from it. */
final class Merger {

    private final List<Block> base;
    private final Side theirs;
    private final Side mine;
    private final List<Part> parts = new ArrayList<>();
    private final List<Block> settled = new ArrayList<>();

    Merger(String base, String theirs, String mine) {
        this.base = Block.of(base);
        this.theirs = new Side(this.base, Block.of(theirs));
        this.mine = new Side(this.base, Block.of(mine));
    }

    List<Part> parts() {
        int at = 0;
        while (theirs.hasNext() || mine.hasNext()) {
            Side first = theirs.isBefore(mine) ? theirs : mine;
            int start = first.nextStart();
            keep(at, start);
            at = change(start, first, first == theirs ? mine : theirs);
        }
        keep(at, base.size());
        settle();
        return List.copyOf(parts);
    }

    /** What neither side changed. */
    private void keep(int from, int to) {
        for (int i = from; i < to; i++) {
            settled.add(Block.settled(base.get(i), theirs.kept(i), mine.kept(i)));
        }
    }

    /** What begins at a place, as far as the edits of both sides run into each other. */
    private int change(int start, Side first, Side other) {
        int end = first.take();
        int reached;
        do {
            reached = end;
            end = other.takeTouching(start, end);
            end = first.takeTouching(start, end);
        } while (end > reached);
        if (!other.hasTaken()) {
            settled.addAll(first.giveTaken(start, end));
        } else {
            decide(Block.join(base.subList(start, end)), theirs.giveTaken(start, end), mine.giveTaken(start, end));
        }
        return end;
    }

    private void decide(String original, List<Block> theirBlocks, List<Block> myBlocks) {
        String theirText = Block.join(theirBlocks);
        String myText = Block.join(myBlocks);
        if (theirText.equals(myText)) {
            settled.addAll(myBlocks);
        } else {
            settle();
            parts.add(new Conflict(original, theirText, myText));
        }
    }

    private void settle() {
        if (!settled.isEmpty()) {
            parts.add(new Settled(List.copyOf(settled)));
            settled.clear();
        }
    }
}
