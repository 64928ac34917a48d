package news.dateline.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two texts, by words within paragraphs. */
public final class WordDifference {

    /** A word, or one of anything else; paragraphs end with their empty lines. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern PARAGRAPH = Pattern.compile(".+?(?:\\n\\s*\\n|\\z)|\\s+", Pattern.DOTALL);

    /** Beyond this, comparing word by word takes longer than anybody waits. */
    private static final int MOST_WORDS = 4_000;

    private WordDifference() {}

    /** A stretch of text that is in both, or only in the older, or only in the newer one. */
    public record Piece(Fate fate, String text) {}

    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** The stretches in their order; what was removed stands before what came in its place. */
    public static List<Piece> between(String older, String newer) {
        List<Piece> pieces = new ArrayList<>();
        compare(cut(PARAGRAPH, older), cut(PARAGRAPH, newer), (was, became) -> words(was, became, pieces), pieces);
        return joined(pieces);
    }

    private static void words(String was, String became, List<Piece> pieces) {
        List<String> before = cut(WORD, was);
        List<String> after = cut(WORD, became);
        if (before.size() + after.size() > MOST_WORDS) {
            replace(was, became, pieces);
        } else {
            compare(before, after, (left, right) -> replace(left, right, pieces), pieces);
        }
    }

    private interface Replacing {
        void add(String was, String became);
    }

    private static void compare(List<String> older, List<String> newer, Replacing replacing, List<Piece> pieces) {
        Patch<String> patch = DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>());
        int at = 0;
        StringBuilder was = new StringBuilder();
        StringBuilder became = new StringBuilder();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int place = delta.getSource().getPosition();
            // What was taken out and what was put in its place come one after the other, in either order.
            if (place > at) {
                flush(was, became, replacing);
                add(Fate.KEPT, String.join("", older.subList(at, place)), pieces);
            }
            was.append(String.join("", delta.getSource().getLines()));
            became.append(String.join("", delta.getTarget().getLines()));
            at = place + delta.getSource().size();
        }
        flush(was, became, replacing);
        add(Fate.KEPT, String.join("", older.subList(at, older.size())), pieces);
    }

    private static void flush(StringBuilder was, StringBuilder became, Replacing replacing) {
        if (was.length() + became.length() > 0) {
            replacing.add(was.toString(), became.toString());
            was.setLength(0);
            became.setLength(0);
        }
    }

    private static void replace(String was, String became, List<Piece> pieces) {
        add(Fate.REMOVED, was, pieces);
        add(Fate.ADDED, became, pieces);
    }

    private static void add(Fate fate, String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(fate, text));
        }
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).fate() == piece.fate()) {
                joined.set(last, new Piece(piece.fate(), joined.get(last).text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<String> cut(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
