package news.dateline.evidence;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** A change of an entry that leaves it what it is: of a letter or two. Who said the one did not say another. */
final class Slip {

    private static final int MOST_LETTERS = 2;

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(MOST_LETTERS);

    private Slip() {}

    /** Whether it counts or says the same, in the same place; values and days are looked at elsewhere. */
    static boolean is(EntryText was, EntryText is) {
        boolean hasPlace = was.scope().regionId() != null;
        return LETTERS.apply(words(was.stated()), words(is.stated())) >= 0
                && (!hasPlace || was.scope().regionId().equals(is.scope().regionId()));
    }

    private static String words(Stated stated) {
        if (stated instanceof FigureText figure) {
            return figure.counts();
        }
        return stated instanceof ClaimText claim ? claim.text() : "";
    }
}
