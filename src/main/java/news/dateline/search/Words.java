package news.dateline.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns whatever was typed into terms that the engine understands in one way only. */
final class Words {

    /** The engine takes 1,024 clauses, and each word makes several: see {@link Clauses}. */
    private static final int MOST = 32;

    /** Signs of direction and the like, which would turn around what stands beside the words. Some scripts need joiners. */
    private static final String UNSEEN = "[\\p{Cf}&&[^\u200C\u200D]]";

    private static final Pattern TERM = Pattern.compile("-?\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final Pattern SIGNS = Pattern.compile("[+|\"()~*\\\\]+");
    private static final Pattern BEFORE_A_WORD = Pattern.compile("^[^\\p{L}\\p{Nd}]+");

    private Words() {}

    /** What was typed, without what nobody can type, and cut at a word where it is too long. */
    static String tidy(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll(UNSEEN, "")
                .replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ")
                .strip();
        if (text.length() <= StoryQuery.MAX_LENGTH) {
            return text;
        }
        int lastWord = text.lastIndexOf(' ', StoryQuery.MAX_LENGTH);
        // A cut may fall between the two halves of a character.
        return text.substring(0, lastWord > 0 ? lastWord : StoryQuery.MAX_LENGTH)
                .replaceAll("\\p{Cs}", "");
    }

    /** Empty when there is nothing one could look for. */
    static List<Term> parse(String tidied) {
        List<Term> terms = new ArrayList<>();
        int left = MOST;
        boolean or = false;
        for (String typed : TERM.matcher(tidied.replaceAll("[“”„«»]", "\""))
                .results()
                .map(match -> match.group())
                .toList()) {
            if (typed.equals("OR") || typed.equals("|")) {
                or = !terms.isEmpty();
                continue;
            }
            boolean unwanted = typed.startsWith("-");
            boolean phrase = typed.startsWith(unwanted ? "-\"" : "\"");
            for (String text :
                    phrase ? List.of(plain(typed)) : List.of(plain(typed).split(" "))) {
                String cut = Clauses.first(left, text);
                if (SEARCHABLE.matcher(cut).find()) {
                    terms.add(new Term(cut, phrase, unwanted, or && !unwanted));
                    left -= Clauses.words(cut);
                    or = false;
                }
            }
        }
        return terms;
    }

    private static String plain(String typed) {
        String bare = BEFORE_A_WORD.matcher(typed).replaceAll("");
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }
}
