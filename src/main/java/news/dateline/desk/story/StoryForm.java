package news.dateline.desk.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import news.dateline.desk.form.Field;
import news.dateline.shared.Printable;
import news.dateline.story.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What an editor filled in, as it was sent. Everything may be saved that has a headline; what readers are to see needs
 * more ({@link Requirement}).
 *
 * @param values what stands in each of {@link StoryFields}, in their order, by name
 */
record StoryForm(Origin origin, Map<String, List<String>> values) {

    private static final Pattern LEADING_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");

    StoryForm {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        for (Field field : StoryFields.ALL) {
            clean.put(field.name(), clean(field, values.getOrDefault(field.name(), List.of())));
        }
        values = Collections.unmodifiableMap(clean);
    }

    /** @param parameters of the request, of which everything is optional */
    static StoryForm sent(Map<String, List<String>> parameters) {
        return new StoryForm(Origin.sent(parameters), parameters);
    }

    /** The number of the revision that was opened; 0 for a new story. */
    public int opened() {
        return origin.opened();
    }

    /** The status that the story had then. */
    public String stood() {
        return origin.stood();
    }

    /** What stands in a field, or is chosen there; empty for nothing. */
    String text(String field) {
        return first(values, field);
    }

    List<String> chosen(String field) {
        return Objects.requireNonNull(values.get(field), field);
    }

    /** All that somebody filled in, decisions and all, as it would be sent. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(values);
        parameters.put("stood", List.of(origin.stood()));
        parameters.put("against", List.of(Integer.toString(origin.against())));
        origin.decisions().forEach((name, value) -> parameters.put(name, List.of(value)));
        return parameters;
    }

    /** The texts that somebody wrote, with the fields they stand in; nothing for what was left empty. */
    Map<Field, String> written() {
        Map<Field, String> written = new LinkedHashMap<>();
        StoryFields.WRITTEN.stream()
                .filter(field -> !text(field.name()).isEmpty())
                .forEach(field -> written.put(field, text(field.name())));
        origin.decisions().forEach((name, text) -> Decision.field(name).ifPresent(field -> written.put(field, text)));
        return written;
    }

    private static String first(Map<String, List<String>> values, String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : Objects.requireNonNullElse(all.get(0), "");
    }

    /** What was sent in a field, without what cannot be kept. */
    static List<String> clean(Field field, List<String> sent) {
        return switch (field.type()) {
            case LINE, TIME -> List.of(line(sent));
            case AREA -> List.of(text(sent));
            case CHOICE ->
                sent.stream().filter(value -> !value.isBlank()).distinct().toList();
        };
    }

    static String line(List<String> sent) {
        return text(sent).replace('\n', ' ').strip();
    }

    private static String text(List<@Nullable String> sent) {
        String unix = sent.isEmpty() ? "" : Objects.requireNonNullElse(sent.get(0), "");
        String printable = Printable.only(unix.replace("\r\n", "\n").replace('\r', '\n'));
        return LEADING_LINES.matcher(printable).replaceFirst("").stripTrailing();
    }
}
