package news.dateline.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.shared.Ids;
import news.dateline.shared.text.Markdown;

/**
 * A place in the text of a story that rests on an entry of the ledger: {@code [words](figure:ID)} or
 * {@code [words](claim:ID)}.
 *
 * @param address as it is written, the scheme included
 * @param entry empty where it is no id
 */
public record Mark(String words, String address, Optional<UUID> entry) {

    /** What their addresses begin with, before a colon; as a pattern has it. */
    public static final String SCHEMES = "figure|claim";

    private static final Pattern ADDRESS = Pattern.compile("(?:" + SCHEMES + "):(.*)");

    /** The marks of a text, in its order. */
    public static List<Mark> in(String markdown) {
        return Markdown.references(markdown).stream()
                .flatMap(
                        link -> target(link.address())
                                .map(target -> new Mark(link.words(), link.address(), Ids.parse(target)))
                                .stream())
                .toList();
    }

    /** The entries that a text marks, in its order, each once. */
    public static List<UUID> entriesIn(String markdown) {
        return in(markdown).stream()
                .flatMap(mark -> mark.entry().stream())
                .distinct()
                .toList();
    }

    /** Whether a link is one, whatever it leads to. */
    public static boolean isOne(String address) {
        return target(address).isPresent();
    }

    /** The entry that the address of a mark names. */
    public static Optional<UUID> entryAt(String address) {
        return target(address).flatMap(Ids::parse);
    }

    private static Optional<String> target(String address) {
        return Stream.of(ADDRESS.matcher(address))
                .filter(Matcher::matches)
                .map(mark -> mark.group(1))
                .findFirst();
    }

    /** As an editor wrote it. */
    @Override
    public String toString() {
        return "[" + words + "](" + address + ")";
    }
}
