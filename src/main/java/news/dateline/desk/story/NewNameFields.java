package news.dateline.desk.story;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.desk.names.UnknownName;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was written beside the names that were not known, so that it stands there again.
 *
 * @param written by the name as the text has it
 * @param refused the name in the text that could not be recorded; null for none
 * @param why it could not be
 */
record NewNameFields(Map<String, Written> written, @Nullable String refused, String why) implements Serializable {

    static final String FOUND = "unknown";
    static final String NAME = "newName";
    static final String KIND = "newKind";
    static final NewNameFields NONE = new NewNameFields(Map.of(), null, "");

    /** @param kind in the plural */
    private record Written(String name, String kind) implements Serializable {}

    static NewNameFields sent(MultiValueMap<String, String> sent) {
        List<String> found = sent.getOrDefault(FOUND, List.of());
        List<String> names = sent.getOrDefault(NAME, List.of());
        List<String> kinds = sent.getOrDefault(KIND, List.of());
        Map<String, Written> written = new HashMap<>();
        for (int place = 0; place < found.size() && place < names.size() && place < kinds.size(); place++) {
            written.put(found.get(place), new Written(names.get(place), kinds.get(place)));
        }
        return new NewNameFields(written, null, "");
    }

    NewNameFields refusing(String found, String why) {
        return new NewNameFields(written, found, why);
    }

    public boolean refuses(UnknownName found) {
        return found.name().equals(refused);
    }

    public boolean isRefusing() {
        return refused != null;
    }

    public String name(UnknownName found) {
        Written there = written.get(found.name());
        return there == null ? found.name() : there.name();
    }

    /** In the plural. */
    public String kind(UnknownName found) {
        Written there = written.get(found.name());
        return there == null ? found.kind().plural() : there.kind();
    }
}
