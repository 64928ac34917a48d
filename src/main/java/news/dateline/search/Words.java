package news.dateline.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns whatever was typed into terms that the engine understands in one way only. */
final class Words {

    /** The engine takes 1,024 clauses, and each word makes several: see {@link Clauses}. */
    private static final int MOST = 32;

    private static final int LONGEST_SHOWN = 40;

    /** Signs of direction and the like, which would turn around what stands beside the words. Some scripts need joiners. */
    private static final String UNSEEN = "[\\p{Cf}&&[^\u200C\u200D]]";

    private static final Pattern TERM = Pattern.compile("-?\"[^\"]*\"?|(?<!\\S)\\d{1,3}(?: \\d{3})+(?!\\S)|[^\\s\"]+");
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final Pattern SIGNS = Pattern.compile("[+|\"()~*\\\\]+");
    private static final Pattern BEFORE_A_WORD = Pattern.compile("^[^\\p{L}\\p{Nd}]+");

    private Words() {}

    /**
     * What is looked for.
     *
     * @param leftOut what comes after it, where there is more
     */
    private record Parsed(List<Term> terms, Optional<String> leftOut) {}

    /** What was typed, without what nobody can type, and cut at a word where it is too long. */
    static String tidy(String typed) {
        String text = clean(typed);
        if (text.length() <= StoryQuery.MAX_LENGTH) {
            return text;
        }
        int lastWord = text.lastIndexOf(' ', StoryQuery.MAX_LENGTH);
        // A cut may fall between the two halves of a character.
        return text.substring(0, lastWord > 0 ? lastWord : StoryQuery.MAX_LENGTH)
                .replaceAll("\\p{Cs}", "");
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll(UNSEEN, "")
                .replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ")
                .strip();
    }

    /** Empty when there is nothing one could look for. */
    static List<Term> parse(String tidied) {
        return parsed(tidied).terms();
    }

    /** As much of a text as is looked for; empty when that is nothing. */
    static String searched(String tidied) {
        Parsed parsed = parsed(tidied);
        return parsed.leftOut().isEmpty() && !parsed.terms().isEmpty()
                ? tidied
                : String.join(" ", parts(parsed.terms()));
    }

    /** The first of what was typed beyond what is looked for; empty where that is all. */
    static Optional<String> leftOut(String typed) {
        String tidied = tidy(typed);
        return parsed(tidied)
                .leftOut()
                .or(() -> Optional.of(clean(typed).substring(tidied.length()).strip()))
                .filter(rest -> SEARCHABLE.matcher(rest).find())
                .map(rest -> start(rest.split(" ")[0]));
    }

    private static String start(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_SHOWN
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static Parsed parsed(String tidied) {
        List<Term> terms = new ArrayList<>();
        int left = MOST;
        boolean or = false;
        for (MatchResult match :
                TERM.matcher(tidied.replaceAll("[“”„«»]", "\"")).results().toList()) {
            String typed = match.group();
            if (typed.equals("OR") || typed.equals("|")) {
                or = !terms.isEmpty();
                continue;
            }
            boolean unwanted = typed.startsWith("-");
            boolean phrase = typed.startsWith(unwanted ? "-\"" : "\"");
            for (String text : texts(typed, phrase)) {
                String cut = Clauses.first(left, text);
                if (SEARCHABLE.matcher(cut).find()) {
                    terms.add(new Term(cut, phrase, unwanted, or && !unwanted));
                    left -= Clauses.words(cut);
                    or = false;
                }
                String rest = text.substring(cut.length()).strip();
                if (SEARCHABLE.matcher(rest).find()) {
                    return new Parsed(terms, Optional.of(rest));
                }
            }
        }
        return new Parsed(terms, Optional.empty());
    }

    private static List<String> texts(String typed, boolean phrase) {
        String plain = plain(typed);
        return phrase || OtherWritings.NUMBER.matcher(plain).matches() ? List.of(plain) : List.of(plain.split(" "));
    }

    private static List<String> parts(List<Term> terms) {
        List<String> parts = new ArrayList<>();
        for (Term term : terms) {
            parts.add(term.joined() ? parts.remove(parts.size() - 1) + " OR " + term.typed() : term.typed());
        }
        return parts;
    }

    /** What could be left out, with what remains then, in their order. One word or another goes together with it. */
    static Map<String, String> shorter(String tidied) {
        List<String> parts = parts(parse(tidied));
        Map<String, String> shorter = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> others = new ArrayList<>(parts);
            shorter.put(others.remove(i), String.join(" ", others));
        }
        return shorter;
    }

    private static String plain(String typed) {
        String bare = BEFORE_A_WORD.matcher(typed).replaceAll("");
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }
}
