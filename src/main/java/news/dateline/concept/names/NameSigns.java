package news.dateline.concept.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words in and around a name that tell what it is the name of. */
final class NameSigns {

    private static final Map<String, List<String>> WORDS = read();

    private NameSigns() {}

    static boolean isNoName(String word) {
        return words("no name").contains(word) || Calendar.has(word);
    }

    /**
     * @param before the word before the name; empty for none
     * @param capitals whether it is one word all in capitals
     */
    static Kind kind(List<String> words, String before, boolean capitals) {
        Kind within = within(words);
        if (within != null) {
            return within;
        }
        if (words("person before").contains(before)) {
            return Kind.PERSON;
        }
        if (capitals) {
            return Kind.ORGANISATION;
        }
        return words.size() == 1 && words("region before").contains(before) ? Kind.REGION : Kind.PERSON;
    }

    private static @Nullable Kind within(List<String> words) {
        for (Kind kind : List.of(Kind.ORGANISATION, Kind.EVENT, Kind.REGION)) {
            List<String> stems = words(kind.name().toLowerCase(Locale.ROOT));
            if (words.stream().anyMatch(word -> stems.stream().anyMatch(word::startsWith))) {
                return kind;
            }
        }
        return null;
    }

    private static List<String> words(String list) {
        return Objects.requireNonNull(WORDS.get(list), list);
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = new ClassPathResource("data/name-signs.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
