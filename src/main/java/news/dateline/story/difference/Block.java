package news.dateline.story.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph.
 *
 * @param gap the empty lines behind it
 */
record Block(String text, String gap) {

    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Matcher gap = GAP.matcher(text); gap.find(); at = gap.end()) {
            blocks.add(new Block(text.substring(at, gap.start()), gap.group()));
        }
        if (at < text.length()) {
            blocks.add(new Block(text.substring(at), ""));
        }
        return blocks;
    }

    /** Several as they stand, with the gaps between them, but not the last one. */
    static Block joined(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.subList(0, blocks.size() - 1)
                .forEach(block -> text.append(block.text).append(block.gap));
        Block last = blocks.get(blocks.size() - 1);
        return new Block(text + last.text, last.gap);
    }
}
