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

    private static final Pattern SPACE = Pattern.compile("\\s+");

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

    /**
     * A text with a mark around some of what is written in it, signs of Markdown included.
     *
     * @return empty where the text would then say something else, as after an exclamation mark, which makes it a picture
     */
    public static Optional<String> around(String markdown, int from, int to, String address) {
        String marked = markdown.substring(0, from) + "[" + markdown.substring(from, to) + "](" + address + ")"
                + markdown.substring(to);
        List<Mark> before = in(markdown);
        List<Mark> after = in(marked);
        boolean isOneMore = after.size() == before.size() + 1
                && after.stream().filter(mark -> mark.address.equals(address)).count()
                        == before.stream()
                                        .filter(mark -> mark.address.equals(address))
                                        .count()
                                + 1;
        return isOneMore && words(marked).equals(words(markdown)) ? Optional.of(marked) : Optional.empty();
    }

    /** Without white space: a longer text may be broken up elsewhere. */
    private static String words(String markdown) {
        return SPACE.matcher(Markdown.text(markdown)).replaceAll("");
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
