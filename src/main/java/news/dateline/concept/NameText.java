package news.dateline.concept;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.shared.Printable;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A spelling as an editor gives it, without what no page has a place for.
 *
 * @param language a BCP 47 tag
 * @param preferred whether pages in its language show it
 * @param from since when it is used; null when always or unknown
 * @param until when it fell out of use; null when it is still used
 */
public record NameText(
        String text,
        String language,
        Name.Kind kind,
        boolean preferred,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {

    public NameText {
        text = Printable.only(text);
    }

    /** With exactly one preferred in each language: the first that is marked, else the first that is still used. */
    static List<NameText> oneForEachLanguage(List<NameText> names) {
        Set<NameText> chosen = new HashSet<>();
        Set<String> decided = new HashSet<>();
        names.stream()
                .filter(NameText::preferred)
                .filter(name -> decided.add(name.language))
                .forEach(chosen::add);
        names.stream()
                .filter(name -> name.until == null && decided.add(name.language))
                .forEach(chosen::add);
        return names.stream().map(name -> name.preferred(chosen.remove(name))).toList();
    }

    static List<NameText> distinct(List<NameText> names) {
        Set<NameText> seen = new HashSet<>();
        return names.stream().filter(name -> seen.add(name.preferred(false))).toList();
    }

    NameText preferred(boolean preferred) {
        return new NameText(text, language, kind, preferred, from, until);
    }

    /** Whether it is the same spelling of the same time, wherever pages show it. */
    boolean isSame(NameText other) {
        return preferred(false).equals(other.preferred(false));
    }
}
