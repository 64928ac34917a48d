package news.dateline.story.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two texts that were made from the same one, as a single text, except where that has to be decided by somebody. */
public record Merge(List<Part> parts) {

    /** No story has as many; to compare more takes longer than anybody waits, and fills a page nobody reads. */
    private static final int MOST_PARAGRAPHS = 2_000;

    /** Paragraph by paragraph, unless there are thousands of them. */
    public static Merge ofParagraphs(String base, String theirs, String mine) {
        return simple(base, theirs, mine) || Stream.of(base, theirs, mine).anyMatch(Merge::isEndless)
                ? ofWhole(base, theirs, mine)
                : new Merge(new Merger(base, theirs, mine).parts());
    }

    private static boolean isEndless(String text) {
        return Block.of(text).size() > MOST_PARAGRAPHS;
    }

    /** Where only one can be right, such as in a line. */
    public static Merge ofWhole(String base, String theirs, String mine) {
        if (simple(base, theirs, mine)) {
            String text = mine.equals(base) ? theirs : mine;
            return new Merge(List.of(new Settled(List.of(new Block("", text)))));
        }
        return new Merge(List.of(new Conflict(base, theirs, mine)));
    }

    private static boolean simple(String base, String theirs, String mine) {
        return mine.equals(base) || theirs.equals(base) || mine.equals(theirs);
    }

    /** What both added is there, and what either took out is not. Theirs come first. */
    public static List<String> ofLists(List<String> base, List<String> theirs, List<String> mine) {
        List<String> merged = new ArrayList<>(theirs);
        merged.removeIf(value -> base.contains(value) && !mine.contains(value));
        mine.stream()
                .filter(value -> !base.contains(value) && !merged.contains(value))
                .forEach(merged::add);
        return merged;
    }

    public List<Conflict> conflicts() {
        return parts.stream()
                .filter(Conflict.class::isInstance)
                .map(Conflict.class::cast)
                .toList();
    }

    /** The text, with what somebody decided on in the place of each conflict. */
    public String text(Function<Conflict, String> decisions) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Settled settled) {
                blocks.addAll(settled.blocks());
            } else if (part instanceof Conflict conflict) {
                blocks.addAll(Block.of(decisions.apply(conflict)));
            }
        }
        return Block.join(blocks);
    }
}
