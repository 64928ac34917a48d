package news.dateline.desk.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.desk.story.StoryPage.Choice;

/** Where two forms of the same story differ. */
final class Differences {

    private Differences() {}

    /** What they have in each field in which mine has something else, as text. */
    static Map<String, String> theirs(StoryForm mine, StoryForm theirs, Map<String, List<Choice>> theirChoices) {
        Map<String, String> differing = new LinkedHashMap<>();
        for (Field field : StoryFields.ALL) {
            String name = field.name();
            // A note is on one's own change.
            if (!name.equals("changeNote")
                    && !same(mine.values().get(name), theirs.values().get(name))) {
                differing.put(name, field.isChoice() ? labels(theirChoices.get(name)) : theirs.text(name));
            }
        }
        return differing;
    }

    private static boolean same(List<String> mine, List<String> theirs) {
        return new HashSet<>(mine).equals(new HashSet<>(theirs));
    }

    private static String labels(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::label).collect(Collectors.joining(", "));
    }
}
