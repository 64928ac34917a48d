package news.dateline.desk.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.desk.form.Field;

/** What is wrong with a form: of each field, whatever was found first. */
final class Problems {

    private final Map<String, String> found = new HashMap<>();

    void add(String field, String words) {
        found.putIfAbsent(field, words);
    }

    void require(boolean fine, String field, String words) {
        if (!fine) {
            add(field, words);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By the name of the field, in the order of the page. */
    Map<String, String> byField() {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Field field : StoryFields.ALL) {
            String words = found.get(field.name());
            if (words != null) {
                ordered.put(field.name(), words);
            }
        }
        return ordered;
    }
}
