package news.dateline.desk.story;

import java.io.Serializable;
import java.util.List;
import news.dateline.desk.names.UnknownName;
import org.springframework.util.MultiValueMap;

/**
 * A name that was to be recorded and was not, with all that was written beside it.
 *
 * @param place of it among those that were not known
 * @param names as they were written, by their places
 * @param kinds likewise, in the plural
 */
record RefusedName(int place, List<String> names, List<String> kinds, String why) implements Serializable {

    static RefusedName sent(int place, MultiValueMap<String, String> sent, String why) {
        return new RefusedName(
                place,
                List.copyOf(sent.getOrDefault("newName", List.of())),
                List.copyOf(sent.getOrDefault("newKind", List.of())),
                why);
    }

    public String name(int at, UnknownName found) {
        return at < names.size() ? names.get(at) : found.name();
    }

    /** In the plural. */
    public String kind(int at, UnknownName found) {
        return at < kinds.size() ? kinds.get(at) : found.kind().plural();
    }
}
