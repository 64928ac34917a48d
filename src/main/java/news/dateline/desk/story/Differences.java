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
        Map<String, String> my = FormText.texts(mine);
        FormText.texts(theirs).forEach((field, text) -> {
            if (!field.equals("changeNote") && !text.equals(my.get(field))) {
                differing.put(field, text);
            }
        });
        Map<String, List<String>> chosenByMe = FormText.choices(mine);
        FormText.choices(theirs).forEach((field, ids) -> {
            if (!new HashSet<>(ids).equals(new HashSet<>(chosenByMe.getOrDefault(field, List.of())))) {
                differing.put(field, labels(theirChoices.get(field)));
            }
        });
        if (!theirs.storyline().equals(mine.storyline())) {
            differing.put("storyline", labels(theirChoices.get("storyline")));
        }
        if (!theirs.language().equals(mine.language())) {
            differing.put("language", labels(theirChoices.get("language")));
        }
        return differing;
    }

    private static String labels(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::label).collect(Collectors.joining(", "));
    }
}
