package news.dateline.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between the marks of two texts, spacing and capitals aside.
 *
 * @param before words that mark an entry in the first of them alone
 * @param after likewise in the second
 */
public record ChangedMarks(List<String> before, List<String> after) {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private record Said(UUID entry, String words) {}

    /** Empty where both mark the same in the same words. */
    public static Optional<ChangedMarks> between(String before, String after) {
        List<Mark> were = Mark.in(before);
        List<Mark> are = Mark.in(after);
        ChangedMarks changed = new ChangedMarks(without(were, are), without(are, were));
        return changed.before.isEmpty() && changed.after.isEmpty() ? Optional.empty() : Optional.of(changed);
    }

    private static List<String> without(List<Mark> some, List<Mark> others) {
        Set<Said> said = others.stream().flatMap(mark -> said(mark).stream()).collect(Collectors.toSet());
        return some.stream()
                .filter(mark -> said(mark).filter(one -> !said.contains(one)).isPresent())
                .map(Mark::words)
                .distinct()
                .toList();
    }

    private static Optional<Said> said(Mark mark) {
        return mark.entry()
                .map(entry -> new Said(
                        entry, SPACE.matcher(mark.words()).replaceAll("").toLowerCase(Locale.ROOT)));
    }
}
