package news.dateline.desk.story;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.desk.names.UnknownName;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was written beside the names that were not known, so that it stands there again.
 *
 * @param all in the order of the text
 * @param refused the name in the text that could not be recorded; null for none
 * @param why it could not be
 */
record WrittenNames(ArrayList<Written> all, @Nullable String refused, String why) implements Serializable {

    static final WrittenNames NONE = new WrittenNames(new ArrayList<>(), null, "");

    /**
     * @param found the name as the text has it
     * @param kind in the plural
     */
    record Written(String found, String name, String kind) implements Serializable {}

    static WrittenNames sent(MultiValueMap<String, String> sent) {
        List<String> found = sent.getOrDefault("unknown", List.of());
        List<String> names = sent.getOrDefault("newName", List.of());
        List<String> kinds = sent.getOrDefault("newKind", List.of());
        ArrayList<Written> all = new ArrayList<>();
        for (int place = 0; place < found.size() && place < names.size() && place < kinds.size(); place++) {
            all.add(new Written(found.get(place), names.get(place), kinds.get(place)));
        }
        return new WrittenNames(all, null, "");
    }

    Optional<Written> at(int place) {
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    WrittenNames refusing(int place, String reason) {
        return new WrittenNames(all, at(place).map(Written::found).orElse(null), reason);
    }

    public boolean refuses(UnknownName name) {
        return name.name().equals(refused);
    }

    public boolean isRefusing() {
        return refused != null;
    }

    public String name(UnknownName name) {
        return beside(name).map(Written::name).orElse(name.name());
    }

    /** In the plural. */
    public String kind(UnknownName name) {
        return beside(name).map(Written::kind).orElse(name.kind().plural());
    }

    private Optional<Written> beside(UnknownName name) {
        return all.stream().filter(one -> one.found().equals(name.name())).findFirst();
    }
}
