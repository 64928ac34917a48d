package news.dateline.desk.story;

import java.util.List;
import java.util.stream.Collectors;
import news.dateline.story.ChangedMarks;

/** Says why a change of what is marked is no typo. */
final class UntoldMarks {

    private static final int NAMED = 3;

    private UntoldMarks() {}

    static String words(ChangedMarks changed) {
        return "What is marked in the text is not what readers know: " + difference(changed)
                + ". That is no typo, as a typo is told to nobody. Choose Update or Correction.";
    }

    private static String difference(ChangedMarks changed) {
        if (changed.before().isEmpty()) {
            return named(changed.after()) + " was not marked so before";
        }
        return changed.after().isEmpty()
                ? named(changed.before()) + " is no longer marked so"
                : named(changed.before()) + " became " + named(changed.after());
    }

    private static String named(List<String> words) {
        String more = words.size() > NAMED ? " and " + (words.size() - NAMED) + " more" : "";
        return words.stream().limit(NAMED).map(UntoldMarks::quoted).collect(Collectors.joining(", ")) + more;
    }

    private static String quoted(String words) {
        return "“" + Shortened.words(words) + "”";
    }
}
