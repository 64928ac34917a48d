package news.dateline.evidence;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a story, in which {@code [words](figure:ID)} and {@code [words](claim:ID)} mark entries of the ledger. */
public final class MarkedText {

    private static final Pattern MARK =
            Pattern.compile("\\((?:figure|claim):(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\)");

    private MarkedText() {}

    /** The entries it marks, in its order; whether they exist is another question. */
    public static List<UUID> entries(String markdown) {
        return MARK.matcher(markdown).results().map(MarkedText::id).distinct().toList();
    }

    private static UUID id(MatchResult mark) {
        return UUID.fromString(mark.group(1));
    }
}
