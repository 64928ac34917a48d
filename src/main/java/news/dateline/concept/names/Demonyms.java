package news.dateline.concept.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells words that say where somebody or something comes from: they begin like a region and end as such words do
 * (Jordanian, россиянин), or a land is named after them (Kazakh). A surname that only begins so is none (Malik).
 *
 * @param beginnings of the folded names of regions
 */
record Demonyms(TreeSet<String> regions, Set<String> beginnings) {

    private static final int SHORT = 4;
    private static final int LONG = 5;
    private static final Pattern ENDS = Pattern.compile(".*(?:ans?|ese|ish|is?|ics?|ers?|"
            + "ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)|[еи]?ц(?:а|у|ем|ы|ев|ам|ами|ах)|ец|"
            + "ян(?:ин|ина|ину|ином|ине|е|ам|ами|ах)?|[дл][ыі]қ.*|[дл]ік.*)");

    private static final Pattern LAND = Pattern.compile("i?stan|[иы]?стан|land");

    static Demonyms of(Collection<String> regions) {
        TreeSet<String> names = new TreeSet<>();
        Set<String> beginnings = new HashSet<>();
        for (String region : regions) {
            String name = Token.fold(region);
            names.add(name);
            if (name.length() >= LONG) {
                beginnings.add(name.substring(0, LONG));
            }
            if (name.length() == SHORT || name.length() == LONG) {
                beginnings.add(name.substring(0, SHORT));
            }
        }
        return new Demonyms(names, Set.copyOf(beginnings));
    }

    boolean has(String word) {
        if (word.length() < SHORT) {
            return false;
        }
        return isOfLand(word)
                || word.endsWith("s") && isOfLand(word.substring(0, word.length() - 1))
                || beginsLikeRegion(word) && ENDS.matcher(word).matches();
    }

    /** Whether a land is named after it: Kazakh, Kazakhstan. */
    private boolean isOfLand(String word) {
        String region = regions.ceiling(word);
        return region != null
                && region.startsWith(word)
                && LAND.matcher(region.substring(word.length())).matches();
    }

    private boolean beginsLikeRegion(String word) {
        return word.length() >= LONG && beginnings.contains(word.substring(0, LONG))
                || beginnings.contains(word.substring(0, SHORT));
    }
}
