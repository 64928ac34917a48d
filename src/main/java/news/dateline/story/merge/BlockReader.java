package news.dateline.story.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of a text, line by line. */
final class BlockReader {

    /** Code between two such lines may have empty lines in it, and stays one block. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private String fence = "";
    private int begun = -1;
    private int ended;
    private String gap = "";

    BlockReader(String text) {
        this.text = text;
    }

    List<Block> blocks() {
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int lineEnd = end < 0 ? text.length() : end;
            read(at, text.substring(at, lineEnd));
            at = lineEnd + 1;
        }
        if (begun >= 0) {
            end(text.length());
        }
        return blocks;
    }

    private void read(int at, String line) {
        boolean empty = line.isBlank() && fence.isEmpty();
        if (empty && begun >= 0) {
            end(at - 1);
        } else if (!empty) {
            if (begun < 0) {
                begun = at;
                gap = text.substring(ended, at);
            }
            readFence(line);
        }
    }

    private void readFence(String line) {
        Matcher found = FENCE.matcher(line);
        if (!found.matches()) {
            return;
        }
        if (fence.isEmpty()) {
            fence = found.group(1);
        } else if (found.group(1).startsWith(fence) && found.group(2).isBlank()) {
            fence = "";
        }
    }

    private void end(int at) {
        blocks.add(new Block(gap, text.substring(begun, at)));
        begun = -1;
        ended = at;
    }
}
