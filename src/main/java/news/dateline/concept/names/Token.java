package news.dateline.concept.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word of a text.
 *
 * @param key the word as it is compared: small letters, without accents on Latin ones
 * @param opens whether a sentence, or what may be one, begins with it
 * @param joined whether only what may stand within a name is between it and the word before
 */
record Token(String key, int start, int end, Shape shape, boolean opens, boolean joined) {

    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
    private static final Pattern WITHIN = Pattern.compile("[ \\u00A0\\u202F\\t]{0,3}\\R?[ \\t]{0,3}|[-‐‑–'’ʼ&]|\\. ?");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");
    private static final Set<String> CUT_SHORT = Set.of(
            "st", "ste", "mt", "ft", "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "capt", "lt", "sgt", "sen",
            "rep", "gov", "rev", "св", "проф", "акад", "ген");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…:;\\n«»\"“”„—(]");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            if (!isLetter(text, at)) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int end = end(text, at);
            tokens.add(token(text, at, end, last, tokens));
            last = end;
            at = end;
        }
        return tokens;
    }

    /** The words alone, as they are compared. */
    static List<String> keys(String text) {
        return of(text).stream().map(Token::key).toList();
    }

    /**
     * The name from each of its words on, as they are compared; where words hang together, also with those as one, as
     * many write them.
     */
    static List<List<String>> ends(String name) {
        Stream<String> ways = HYPHEN.matcher(name).find()
                ? Stream.of(name, HYPHEN.matcher(name).replaceAll(""))
                : Stream.of(name);
        return ways.map(Token::keys)
                .map(words -> IntStream.range(0, words.size())
                        .mapToObj(place -> String.join(" ", words.subList(place, words.size())))
                        .toList())
                .toList();
    }

    static String fold(String word) {
        String plain = isPlain(word)
                ? word
                : LATIN_MARKS
                        .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
        String small = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(small.length());
        small.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(letter -> {
                    switch (letter) {
                        case 'ё' -> key.append('е');
                        case 'ı' -> key.append('i');
                        case 'ł' -> key.append('l');
                        case 'ø' -> key.append('o');
                        case 'đ' -> key.append('d');
                        case 'ß' -> key.append("ss");
                        default -> key.appendCodePoint(letter);
                    }
                });
        return key.toString();
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter < 0x80 || letter >= 0x400 && letter < 0x530);
    }

    private static Token token(String text, int start, int end, int last, List<Token> before) {
        String word = text.substring(start, end);
        String between = text.substring(last, start);
        String letters = word.indexOf('.') < 0 ? word : word.replace(".", "");
        boolean initial = !before.isEmpty() && isCutShort(before.get(before.size() - 1));
        boolean joined = WITHIN.matcher(between).matches() && (initial || between.indexOf('.') < 0);
        return new Token(
                fold(letters),
                start,
                end,
                Shape.of(letters),
                last == 0 || !joined && SENTENCE.matcher(between).find(),
                joined);
    }

    /** Whether the full stop after a word need not end a sentence. */
    private static boolean isCutShort(Token word) {
        return word.key().length() == 1 || word.shape() == Shape.TITLE && CUT_SHORT.contains(word.key());
    }

    private static int end(String text, int start) {
        // Chinese has no spaces between words.
        if (Character.isIdeographic(text.codePointAt(start))) {
            return start + Character.charCount(text.codePointAt(start));
        }
        int end = initials(text, start);
        if (end > 0) {
            return end;
        }
        end = start;
        while (end < text.length()
                && (isLetter(text, end) || isWithin(text.codePointAt(end)))
                && !Character.isIdeographic(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** The end of letters with full stops between them, such as U.S.; 0 where there are none. */
    private static int initials(String text, int start) {
        int at = start;
        while (at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && text.charAt(at + 1) == '.'
                && (at + 2 >= text.length()
                        || !Character.isLetter(text.charAt(at + 2))
                        || Character.isUpperCase(text.charAt(at + 2)))) {
            at += 2;
        }
        if (at < start + 4) {
            boolean lastLetter = at == start + 2
                    && at < text.length()
                    && Character.isUpperCase(text.charAt(at))
                    && (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1)));
            return lastLetter ? at + 1 : 0;
        }
        boolean another = at < text.length()
                && Character.isUpperCase(text.charAt(at))
                && (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1)));
        return another ? at + 1 : at;
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isWithin(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
