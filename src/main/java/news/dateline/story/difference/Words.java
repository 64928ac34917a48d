package news.dateline.story.difference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.dateline.shared.text.Spaces;

/** Cuts a text into what readers take for one thing: words, numbers, addresses, signs. */
final class Words {

    /** Digits in threes with spaces between them: 7 000 000. */
    private static final String IN_THREES = "(?<!\\p{Nd})\\p{Nd}{1,3}+(?:" + Spaces.ONE + "\\p{Nd}{3}(?!\\p{Nd}))++";

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]++";

    /** Decimals, times, dates and ranges; all of a number with its sign and unit. */
    private static final String NUMBER = "[$€£₸₽+−-]?(?:" + IN_THREES + "|\\p{Nd}++)(?:[.,:/'’](?=\\p{Nd})\\p{Nd}++)*+"
            + "(?:" + LETTERS + ")?(?:[-‑](?=[\\p{L}\\p{Nd}])" + LETTERS + ")*+[%‰°]?";

    private static final String WORD = LETTERS + "(?:['’ʼ‑-](?=[\\p{L}\\p{N}])" + LETTERS + ")*+";

    /** The end of a link of Markdown, with its address, which nobody reads letter by letter. */
    private static final String LINK_END = "\\]\\([^()\\s]*+\\)";

    private static final String ADDRESS = "https?://[^\\s<>()\\]\"«»]++";

    private static final Pattern TOKEN =
            Pattern.compile(String.join("|", LINK_END, ADDRESS, NUMBER, WORD, "\\n", "[^\\S\\n]++", "\\X"));

    private Words() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isSpace(String token) {
        return token.isBlank() && !token.equals("\n");
    }
}
