package news.dateline.desk.sent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.desk.form.Field;
import news.dateline.desk.story.StoryFields;

/**
 * What was sent and could not be taken, as a form that sends it again.
 *
 * @param to the path that it was sent to
 * @param button that was pressed, by its text; empty for that of any other form than a story's
 * @param headline of the story; empty where none was sent
 * @param written what somebody may want to read or change before
 * @param rest whatever else came along, unseen
 */
record GivenBack(String to, String button, String headline, List<Written> written, List<Value> rest) {

    private static final Map<String, String> BUTTONS = Map.ofEntries(
            Map.entry("preview", "Preview"),
            Map.entry("submission", "Submit for review"),
            Map.entry("publication", "Publish"),
            Map.entry("withdrawal", "Withdraw"),
            Map.entry("return", "Return to the writer"),
            Map.entry("address", "Change the address"),
            Map.entry("preview-link", "Make a preview link"),
            Map.entry("names", "Find names in the text"),
            Map.entry("chosen", "Add the chosen"),
            Map.entry("figures", "Find figures in the text"),
            Map.entry("marked", "Mark"),
            Map.entry("made", "Make this a figure"));

    /** What proves where a form comes from: each page has its own. */
    private static final Set<String> PROOFS = Set.of("_csrf", "givenBack");

    record Written(Field field, String text) {}

    record Value(String name, String value) {}

    static GivenBack of(String to, Map<String, String[]> parameters) {
        List<Written> written = new ArrayList<>();
        List<Value> rest = new ArrayList<>();
        StoryFields.WRITTEN.stream()
                .filter(field -> isOne(parameters.get(field.name())))
                .forEach(field ->
                        written.add(new Written(field, shown(parameters.get(field.name())[0]))));
        parameters.forEach((name, values) -> {
            if (!PROOFS.contains(name)
                    && written.stream().noneMatch(one -> one.field().name().equals(name))) {
                Arrays.stream(values).map(value -> new Value(name, value)).forEach(rest::add);
            }
        });
        return new GivenBack(to, button(to), headline(parameters), written, rest);
    }

    private static String button(String to) {
        String step = to.substring(to.lastIndexOf('/') + 1);
        return to.startsWith("/admin/stories") ? BUTTONS.getOrDefault(step, "Save draft") : "";
    }

    private static boolean isOne(String[] values) {
        return values != null && values.length == 1 && !values[0].isEmpty();
    }

    private static String headline(Map<String, String[]> parameters) {
        String[] sent = parameters.get("headline");
        return isOne(sent) ? sent[0].strip() : "";
    }

    /** With the line ends of HTML, which leaves out one that a textarea begins with. */
    private static String shown(String sent) {
        String text = sent.replace("\r\n", "\n");
        return text.startsWith("\n") ? "\n" + text : text;
    }
}
