package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text, with the known names among them. */
final class Passage {

    private static final int FEW_WORDS = 3;
    private static final Pattern SPACES = Pattern.compile("\\.?[ \\u00A0\\u202F]+");

    private final String text;
    private final List<Token> words;
    private final List<@Nullable Occurrence> occurrences = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> insideSentences = new HashSet<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<Integer, Boolean> shouted = new HashMap<>();

    Passage(String text, List<Token> words, List<Occurrence> found) {
        this.text = text;
        this.words = words;
        int next = 0;
        String last = "";
        for (Token word : words) {
            if (word.shape() != Shape.LOWER) {
                before.computeIfAbsent(word.key(), key -> new HashSet<>()).add(last);
            }
            last = word.key();
            while (next < found.size() && found.get(next).end() <= word.start()) {
                next++;
            }
            Occurrence occurrence =
                    next < found.size() && found.get(next).start() <= word.start() ? found.get(next) : null;
            occurrences.add(occurrence);
            if (occurrence != null) {
                named.add(word.key());
            } else if (word.shape() == Shape.LOWER) {
                small.add(word.key());
            } else if (!word.opens()) {
                insideSentences.add(word.key());
            }
        }
    }

    int size() {
        return words.size();
    }

    Token word(int at) {
        return words.get(at);
    }

    /** The key of a word; empty where there is none. */
    String key(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).key();
    }

    /** Whether a word is written large and is part of no known name. */
    boolean isCapital(int at) {
        Shape shape = words.get(at).shape();
        return (shape == Shape.TITLE || shape == Shape.CAPITALS) && occurrences.get(at) == null;
    }

    /** The known name that is this word and no more; null where there is none. */
    @Nullable
    Occurrence alone(int at) {
        if (at < 0 || at >= words.size()) {
            return null;
        }
        Occurrence occurrence = occurrences.get(at);
        Token word = words.get(at);
        return occurrence != null && occurrence.start() == word.start() && occurrence.end() == word.end()
                ? occurrence
                : null;
    }

    boolean isKnown(int at) {
        return occurrences.get(at) != null;
    }

    /** Whether a word goes on with what the one before begins, in the same line. */
    boolean isSpaced(int at) {
        return isJoined(at) && SPACES.matcher(between(at)).matches();
    }

    /** Likewise, or with a hyphen. */
    boolean isJoined(int at) {
        return at > 0
                && at < words.size()
                && words.get(at).joined()
                && between(at).indexOf('\n') < 0;
    }

    private String between(int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start());
    }

    /** A name in quotation marks that begins with a word; null where there is none. */
    @Nullable
    Run quotedFrom(int at) {
        return Quotes.from(at, this, text);
    }

    /** Whether a word is part of a known name somewhere. */
    boolean isNamed(String key) {
        return named.contains(key);
    }

    boolean isSmallElsewhere(String key) {
        return small.contains(key);
    }

    boolean isLargeInsideSentence(String key) {
        return insideSentences.contains(key);
    }

    /** Whether a word stands in some place, written large, without another before it. */
    boolean isWithout(String key, String before) {
        return this.before.getOrDefault(key, Set.of()).stream().anyMatch(other -> !other.equals(before));
    }

    /** Whether the line that a word stands in is a few words or more, all in capitals. */
    boolean isShouted(int at) {
        int from = text.lastIndexOf('\n', words.get(at).start()) + 1;
        return shouted.computeIfAbsent(from, this::isShoutedFrom);
    }

    private boolean isShoutedFrom(int from) {
        int to = text.indexOf('\n', from);
        String line = text.substring(from, to < 0 ? text.length() : to);
        return line.chars().noneMatch(Character::isLowerCase) && line.strip().split("\\s+").length >= FEW_WORDS;
    }

    String written(int start, int end) {
        return text.substring(start, end).replaceAll("\\s+", " ");
    }
}
