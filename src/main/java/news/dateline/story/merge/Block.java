package news.dateline.story.merge;

import java.util.List;

/**
 * A paragraph of a Markdown text, or whatever else stands between two empty lines: a heading, a list, a quotation.
 *
 * @param gap the line ends before it; of no account for what a text begins with
 */
record Block(String gap, String text) {

    private static final String EMPTY_LINE = "\n\n";

    static List<Block> of(String text) {
        return new BlockReader(text).blocks();
    }

    static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (text.length() > 0) {
                text.append(block.gap.isEmpty() ? EMPTY_LINE : block.gap);
            }
            text.append(block.text);
        }
        return text.toString();
    }

    /** The block that all have, with the gap that one of them changed. */
    static Block settled(Block base, Block theirs, Block mine) {
        return mine.gap.equals(base.gap) ? theirs : mine;
    }
}
