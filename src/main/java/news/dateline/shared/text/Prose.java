package news.dateline.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The words of a Markdown text as readers see them, and where those that stand in no link and no code are written. */
public final class Prose {

    private static final Parser PARSER = Markdown.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String text;
    private final List<Stretch> stretches;

    private Prose(String text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    /**
     * Words of one piece.
     *
     * @param start where they begin in the text
     * @param places where each of its characters is written in the source, and where the last one ends
     */
    private record Stretch(int start, int[] places) {

        int end() {
            return start + places.length - 1;
        }
    }

    /** Words where they can be changed: in the text that readers see, and in the source. */
    public record Place(int start, int end, int from, int to) {}

    public static Prose of(String source) {
        String parsed = LongParagraphs.broken(source);
        Reading reading = new Reading(parsed, places(source, parsed));
        PARSER.parse(parsed).accept(reading);
        return new Prose(reading.words.toString(), reading.stretches);
    }

    /** A blank line stands between its paragraphs. */
    public String text() {
        return text;
    }

    /**
     * @param core that has to be in it as a whole
     * @return as much of some words as stands in one piece with their core; empty when the core does not
     */
    public Optional<Place> place(int start, int end, int coreStart, int coreEnd) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (stretches.get(middle).end() <= coreStart) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == stretches.size()) {
            return Optional.empty();
        }
        Stretch one = stretches.get(low);
        if (one.start > coreStart || one.end() < coreEnd) {
            return Optional.empty();
        }
        int from = Math.max(start, one.start);
        int to = Math.min(end, one.end());
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return Optional.of(new Place(from, to, one.places[from - one.start], one.places[to - one.start]));
    }

    /** Where each character is written: between the two, only white space differs. */
    private static int[] places(String source, String parsed) {
        int[] places = new int[parsed.length() + 1];
        int at = 0;
        for (int i = 0; i < parsed.length(); i++) {
            places[i] = at;
            if (!isSpace(parsed.charAt(i))) {
                while (isSpace(source.charAt(at))) {
                    at++;
                }
                places[i] = at++;
            }
        }
        places[parsed.length()] = at;
        return places;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    private static final class Reading extends PlainText {

        private final String parsed;
        private final int[] places;
        private final List<Stretch> stretches = new ArrayList<>();

        Reading(String parsed, int[] places) {
            this.parsed = parsed;
            this.places = places;
        }

        @Override
        public void visit(Text text) {
            int start = words.length();
            super.visit(text);
            if (!isLinked(text)) {
                stretch(text, start).ifPresent(stretches::add);
            }
        }

        private static boolean isLinked(Node node) {
            for (Node above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof Link || above instanceof Image) {
                    return true;
                }
            }
            return false;
        }

        /** Empty for what is not written as it is read, but for signs that are escaped. */
        private Optional<Stretch> stretch(Text text, int start) {
            List<SourceSpan> spans = text.getSourceSpans();
            String literal = text.getLiteral();
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            SourceSpan last = spans.get(spans.size() - 1);
            int at = spans.get(0).getInputIndex();
            int end = last.getInputIndex() + last.getLength();
            int[] found = new int[literal.length() + 1];
            for (int i = 0; i < literal.length(); i++) {
                if (at >= end) {
                    return Optional.empty();
                }
                found[i] = places[at];
                int length = written(literal, i, at);
                if (length == 0 || at + length > end) {
                    return Optional.empty();
                }
                at += length;
            }
            found[literal.length()] = literal.isEmpty() ? places[at] : places[at - 1] + 1;
            return parsed.substring(at, end).isBlank() ? Optional.of(new Stretch(start, found)) : Optional.empty();
        }

        /** How many characters stand for one; 0 when another one is written there. */
        private int written(String literal, int i, int at) {
            char character = literal.charAt(i);
            if (parsed.charAt(at) == '\\' && at + 1 < parsed.length() && parsed.charAt(at + 1) == character) {
                return Character.isLetterOrDigit(character) ? 0 : 2;
            }
            if (parsed.charAt(at) == '&' && !literal.startsWith(entity(at), i)) {
                return entity(at).length();
            }
            return parsed.charAt(at) == character ? 1 : 0;
        }

        private String entity(int at) {
            int end = parsed.indexOf(';', at);
            return end < 0 || end - at > 32 ? "&" : parsed.substring(at, end + 1);
        }
    }
}
