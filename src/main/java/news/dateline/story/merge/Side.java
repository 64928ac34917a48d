package news.dateline.story.merge;

import java.util.ArrayList;
import java.util.List;

/** What one of two made of a text, edit by edit. */
final class Side {

    private final List<Block> base;
    private final List<Block> after;
    private final List<Edit> edits;
    private final int[] shift;
    private final List<Edit> taken = new ArrayList<>();
    private int next;

    Side(List<Block> base, List<Block> after) {
        this.base = base;
        this.after = after;
        this.edits = Edit.between(
                base.stream().map(Block::text).toList(),
                after.stream().map(Block::text).toList());
        this.shift = new int[base.size()];
        for (int i = 0, edit = 0, by = 0; i < base.size(); i++) {
            while (edit < edits.size() && edits.get(edit).end() <= i) {
                by = edits.get(edit).to() - edits.get(edit).end();
                edit++;
            }
            shift[i] = by;
        }
    }

    boolean hasNext() {
        return next < edits.size();
    }

    int nextStart() {
        return edits.get(next).start();
    }

    /** Whether its next edit comes before that of the other; what is put in comes before what is changed there. */
    boolean isBefore(Side other) {
        if (!hasNext() || !other.hasNext()) {
            return hasNext();
        }
        Edit edit = edits.get(next);
        Edit others = other.edits.get(other.next);
        return edit.start() == others.start() ? edit.end() <= others.end() : edit.start() < others.start();
    }

    /** Takes the next edit; gives its end. */
    int take() {
        Edit edit = edits.get(next++);
        taken.add(edit);
        return edit.end();
    }

    /** Takes all that touch what stood between two places; gives how far that reaches then. */
    int takeTouching(int start, int end) {
        int reached = end;
        while (hasNext() && edits.get(next).touches(start, reached)) {
            reached = Math.max(reached, take());
        }
        return reached;
    }

    boolean hasTaken() {
        return !taken.isEmpty();
    }

    /** What stands between two places after the edits that were taken, which are forgotten then. */
    List<Block> giveTaken(int start, int end) {
        List<Block> blocks = new ArrayList<>();
        int at = start;
        for (Edit edit : taken) {
            blocks.addAll(base.subList(at, edit.start()));
            blocks.addAll(after.subList(edit.from(), edit.to()));
            at = edit.end();
        }
        blocks.addAll(base.subList(at, end));
        taken.clear();
        return blocks;
    }

    /** A block that no edit touches, as it stands here. */
    Block kept(int place) {
        return after.get(place + shift[place]);
    }
}
