package news.dateline.desk.story;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.desk.figure.EntryNames;
import news.dateline.shared.Ids;
import news.dateline.story.Mark;

/** Shows the marks of texts to somebody who compares them: the words, and the name of the entry instead of its address. */
final class NamedMarks {

    private static final Pattern MARK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*+)\\]\\((?:" + Mark.SCHEMES + "):([0-9a-fA-F-]{36})\\)");

    private final Map<UUID, String> names;

    private NamedMarks(Map<UUID, String> names) {
        this.names = names;
    }

    static NamedMarks of(Stream<String> texts, EntryNames names) {
        Set<UUID> entries = texts.flatMap(text -> MARK.matcher(text).results())
                .flatMap(mark -> Ids.parse(mark.group(2)).stream())
                .collect(Collectors.toSet());
        return new NamedMarks(names.of(entries));
    }

    String in(String text) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(words(mark)));
    }

    private String words(MatchResult mark) {
        return mark.group(1) + " (marked: "
                + Ids.parse(mark.group(2)).map(names::get).orElse("nothing that is in the ledger") + ")";
    }
}
