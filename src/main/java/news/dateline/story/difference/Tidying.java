package news.dateline.story.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes of the fewest marks those that read best: whole words in their places, and phrases in one piece. */
final class Tidying {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…»”\"]", Pattern.DOTALL);

    /** A word such as "of" between two changes: it is read with them. */
    private static final Pattern SHORT_WORD = Pattern.compile("[^\\S\\n]*[\\p{L}]{1,3}[^\\S\\n]*");

    private final List<String> before;
    private final List<String> after;

    private Tidying(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Stretch> of(List<Stretch> stretches, List<String> before, List<String> after) {
        Tidying tidying = new Tidying(before, after);
        return tidying.bridged(tidying.shifted(stretches));
    }

    /** The same words could have come in a little earlier or later: a gap between sentences or words is best. */
    private List<Stretch> shifted(List<Stretch> stretches) {
        List<Stretch> shifted = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            int least = i == 0 ? 0 : shifted.get(i - 1).end();
            int most = i + 1 < stretches.size() ? stretches.get(i + 1).start() : before.size();
            shifted.add(shifted(stretches.get(i), least, most));
        }
        return shifted;
    }

    private Stretch shifted(Stretch stretch, int least, int most) {
        if (stretch.isReplacement()) {
            return stretch;
        }
        boolean inserts = stretch.isInsertion();
        List<String> tokens = inserts ? after : before;
        int start = inserts ? stretch.from() : stretch.start();
        int end = inserts ? stretch.to() : stretch.end();
        int by = 0;
        while (stretch.start() + by > least && tokens.get(start + by - 1).equals(tokens.get(end + by - 1))) {
            by--;
        }
        int best = by;
        for (; ; by++) {
            if (fitness(tokens, start + by) > fitness(tokens, start + best)) {
                best = by;
            }
            boolean canGoOn =
                    stretch.end() + by < most && tokens.get(start + by).equals(tokens.get(end + by));
            if (!canGoOn) {
                return stretch.moved(best);
            }
        }
    }

    private static int fitness(List<String> tokens, int start) {
        if (start == 0 || tokens.get(start - 1).equals("\n")) {
            return 4;
        }
        if (Words.isSpace(tokens.get(start - 1))) {
            return start > 1 && SENTENCE_END.matcher(tokens.get(start - 2)).matches() ? 3 : 2;
        }
        return Words.isSpace(tokens.get(start)) ? 1 : 0;
    }

    private List<Stretch> bridged(List<Stretch> stretches) {
        List<Stretch> bridged = new ArrayList<>();
        for (Stretch next : stretches) {
            int last = bridged.size() - 1;
            if (last >= 0 && areOne(bridged.get(last), next)) {
                bridged.set(last, bridged.get(last).upTo(next));
            } else {
                bridged.add(next);
            }
        }
        return bridged;
    }

    private boolean areOne(Stretch first, Stretch second) {
        List<String> between = before.subList(first.end(), second.start());
        if (between.size() == 1 && Words.isSpace(between.get(0))) {
            return first.isReplacement() || second.isReplacement();
        }
        return between.size() <= 3
                && first.isReplacement()
                && second.isReplacement()
                && SHORT_WORD.matcher(String.join("", between)).matches();
    }
}
