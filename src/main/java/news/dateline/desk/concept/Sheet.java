package news.dateline.desk.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.desk.form.Choice;
import news.dateline.desk.form.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a form show.
 *
 * @param values what stands in each field, by name
 * @param choices what can be chosen, by the name of the field
 * @param problems what is wrong, by the name of the field, in the order of the page
 * @param conflict null unless somebody else saved meanwhile
 */
public record Sheet(
        Map<String, String> values,
        Map<String, List<Choice>> choices,
        Map<String, String> problems,
        @Nullable Conflict conflict) {

    /** @param theirs what was saved where it differs, by the name of the field */
    public record Conflict(Map<String, String> theirs) {

        public String by() {
            return "a colleague";
        }
    }

    public static Sheet of(Map<String, String> values, Map<String, Map<String, String>> options) {
        return new Sheet(values, choices(values, options), Map.of(), null);
    }

    private static Map<String, List<Choice>> choices(
            Map<String, String> values, Map<String, Map<String, String>> options) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        options.forEach((field, labels) -> choices.put(
                field,
                labels.entrySet().stream()
                        .map(option -> new Choice(
                                option.getKey(),
                                option.getValue(),
                                0,
                                option.getKey().equals(values.getOrDefault(field, ""))))
                        .toList()));
        return choices;
    }

    public Sheet with(Map<String, String> problems) {
        return new Sheet(values, choices, problems, conflict);
    }

    /** Beside what somebody else saved meanwhile. */
    public Sheet beside(Map<String, String> saved) {
        Map<String, String> theirs = new LinkedHashMap<>();
        saved.forEach((field, value) -> {
            if (!value.equals(text(field))) {
                theirs.put(field, inWords(field, value));
            }
        });
        return new Sheet(values, choices, problems, new Conflict(theirs));
    }

    private String inWords(String field, String value) {
        return choices.getOrDefault(field, List.of()).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    @Nullable
    public String warning(String field) {
        return null;
    }

    @Nullable
    public String theirs(String field) {
        return conflict == null ? null : conflict.theirs().get(field);
    }

    /** The ids of all that is said about a field beside it; null when nothing is. */
    @Nullable
    public String describedBy(Field field) {
        return field.describedBy(problems.containsKey(field.name()), theirs(field.name()) == null ? "" : "theirs");
    }
}
