package news.dateline.concept.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words in and around a name that tell what it is the name of. */
final class NameSigns {

    private static final Map<String, Set<String>> WORDS = read();
    private static final Set<String> STEMS = all("title");

    private NameSigns() {}

    static boolean isNoName(String word) {
        return has("no name", word) || has("adjective", word) || Calendar.has(word);
    }

    /** Whether a word tells that what it stands in is the name of something else than a person. */
    static boolean isOfThing(String word) {
        return has("thing", word) || within(List.of(word)) != null;
    }

    /** Whether a word is written before the name of a person, and is no part of it. */
    static boolean isTitle(String word) {
        return has("person before", word) || STEMS.stream().anyMatch(word::startsWith);
    }

    /** Whether a word is in no name of a person. */
    static boolean isNoPerson(String word) {
        return isNoName(word) || isTitle(word) || isOfThing(word);
    }

    static boolean has(String list, String word) {
        return all(list).contains(word);
    }

    static Set<String> all(String list) {
        return Objects.requireNonNull(WORDS.get(list), list);
    }

    /**
     * @param before the word before the name; empty for none
     * @param isBody whether it is one of a few capitals, or stands in quotation marks
     */
    static Kind kind(List<String> words, String before, boolean isBody) {
        Kind within = within(words);
        if (within != null) {
            return within;
        }
        if (isBody) {
            return Kind.ORGANISATION;
        }
        if (isTitle(before)) {
            return Kind.PERSON;
        }
        boolean place = words.size() == 1 && has("region before", before)
                || words.size() < 4 && has("place before", before)
                || has("begins a place", words.get(0));
        if (place) {
            return Kind.REGION;
        }
        return words.stream().anyMatch(word -> has("thing", word)) ? Kind.ORGANISATION : Kind.PERSON;
    }

    /** What the words of a name themselves tell; null where they tell nothing. */
    static @Nullable Kind within(List<String> words) {
        for (Kind kind : List.of(Kind.ORGANISATION, Kind.EVENT, Kind.REGION)) {
            Set<String> stems = all(kind.name().toLowerCase(Locale.ROOT));
            if (words.stream().anyMatch(word -> stems.stream().anyMatch(stem -> isOf(word, stem)))) {
                return kind;
            }
        }
        return null;
    }

    /** What is short stands for itself only: a war, and not Warsaw. */
    private static boolean isOf(String word, String stem) {
        return stem.length() < 4 ? word.equals(stem) : word.startsWith(stem);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream file = new ClassPathResource("data/name-signs.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
