package news.dateline.desk.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.shared.Ids;

/**
 * What comes along with the fields of a form, unseen.
 *
 * @param key made with the form, and its own
 * @param opened the number of the revision that was opened; 0 for a new story
 * @param stood the status that the story had then
 * @param against the number of the revision that it is to be merged with; 0 while nobody knows of one
 * @param decisions on what was changed twice, by their names
 */
record Origin(UUID key, int opened, String stood, int against, Map<String, String> decisions) {

    static Origin opened(int number, String stood) {
        return new Origin(Ids.next(), number, stood, 0, Map.of());
    }

    /** @param parameters of the request, of which everything is optional */
    static Origin sent(Map<String, List<String>> parameters) {
        Map<String, String> decisions = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(Decision.CHOICE) || name.startsWith(Decision.OUTCOME)) {
                decisions.put(name, first(parameters, name));
            }
        });
        return new Origin(
                Ids.parse(first(parameters, "key")).orElseGet(Ids::next),
                number(first(parameters, "opened")),
                first(parameters, "stood"),
                number(first(parameters, "against")),
                decisions);
    }

    /** As if it had been opened when another revision was there. */
    Origin with(int revision, String status) {
        return new Origin(key, revision, status, 0, Map.of());
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String first(Map<String, List<String>> values, String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : Objects.requireNonNullElse(all.get(0), "");
    }
}
