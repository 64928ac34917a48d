package news.dateline.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names in a text: whole words, the longest name that fits, with the case endings of Russian and Kazakh. */
public final class NameMatcher {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DECLINABLE = Pattern.compile("\\p{IsCyrillic}{4,}");
    private static final String NOT_IN_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_IN_WORD_AFTER = "(?![\\p{L}\\p{N}])";

    private final Pattern anyName;
    private final List<UUID> conceptOfGroup;

    public NameMatcher(List<Spelling> spellings) {
        Map<String, UUID> byText = new LinkedHashMap<>();
        spellings.stream()
                .sorted(Comparator.comparingInt(
                                (Spelling spelling) -> -spelling.text().length())
                        .thenComparing(Spelling::text))
                .forEach(spelling -> byText.putIfAbsent(spelling.text(), spelling.conceptId()));
        this.conceptOfGroup = List.copyOf(byText.values());
        this.anyName = Pattern.compile(byText.keySet().stream()
                .map(text -> "(" + pattern(text) + ")")
                .collect(Collectors.joining("|", NOT_IN_WORD_BEFORE + "(?:", ")" + NOT_IN_WORD_AFTER)));
    }

    /** In the order of the text; no two overlap. */
    public List<Mention> find(String text) {
        List<Mention> mentions = new ArrayList<>();
        if (conceptOfGroup.isEmpty()) {
            return mentions;
        }
        Matcher matcher = anyName.matcher(text);
        while (matcher.find()) {
            mentions.add(new Mention(conceptOf(matcher), matcher.start(), matcher.end()));
        }
        return mentions;
    }

    private UUID conceptOf(Matcher matcher) {
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        return conceptOfGroup.get(group - 1);
    }

    private static String pattern(String name) {
        return WORD.matcher(name).results().map(word -> inflected(word.group())).collect(Collectors.joining());
    }

    private static String inflected(String word) {
        if (!DECLINABLE.matcher(word).matches()) {
            return Pattern.quote(word);
        }
        String stem = word.replaceFirst("[аеийоуыьэюя]{1,2}$", "");
        return Pattern.quote(stem) + "\\p{IsCyrillic}{0,4}";
    }
}
