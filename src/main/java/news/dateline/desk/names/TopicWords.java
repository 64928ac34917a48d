package news.dateline.desk.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that tell which topic a text is about. */
@Component
class TopicWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");
    // Written large they are no words of a topic.
    private static final Set<String> MONTHS = Set.of("March", "May");
    private static final int STEM = 3;

    /** Words in a row; those that end with * stand for all that begin so. */
    private record Sign(String topic, List<String> words) {

        boolean isAt(List<String> text, int at) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean fits = at + i < text.size()
                        && (word.endsWith("*")
                                ? text.get(at + i).startsWith(word.substring(0, word.length() - 1))
                                : text.get(at + i).equals(word));
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Sign>> byBeginning = new HashMap<>();

    TopicWords() {
        read().forEach((topic, signs) -> signs.stream().distinct().forEach(sign -> add(topic, sign)));
    }

    private void add(String topic, String sign) {
        List<String> words = List.of(plain(sign).split(" "));
        byBeginning
                .computeIfAbsent(beginning(words.get(0)), key -> new ArrayList<>())
                .add(new Sign(topic, words));
    }

    /** The words of a text that tell of each topic, by its slug, with how often they do. */
    Map<String, Map<String, Integer>> in(String text) {
        List<String> words = words(text);
        Map<String, Map<String, Integer>> found = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            int here = at;
            byBeginning.getOrDefault(beginning(words.get(at)), List.of()).stream()
                    .filter(sign -> sign.isAt(words, here))
                    .forEach(sign -> found.computeIfAbsent(sign.topic(), topic -> new TreeMap<>())
                            .merge(
                                    String.join(
                                            " ",
                                            words.subList(
                                                    here, here + sign.words().size())),
                                    1,
                                    Integer::sum));
        }
        return found;
    }

    /** The topics that a text tells of, by their slugs. */
    TreeSet<String> topicsIn(String text) {
        return new TreeSet<>(in(text).keySet());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> MONTHS.contains(word) ? "" : plain(word))
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static String beginning(String word) {
        String letters = word.replace("*", "");
        return letters.substring(0, Math.min(STEM, letters.length()));
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = new ClassPathResource("data/topic-words.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
