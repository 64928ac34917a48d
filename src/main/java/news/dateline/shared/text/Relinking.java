package news.dateline.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Writes links of a text anew, in the text as somebody wrote it. */
final class Relinking {

    private static final Parser PARSER = Markdown.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** What means something to Markdown, or may. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&!#~|]");

    private final String source;
    private final String parsed;

    /** @param parsed the same with its long paragraphs broken, which adds to it and changes nothing else */
    Relinking(String source, String parsed) {
        this.source = source;
        this.parsed = parsed;
    }

    /** A link where it stands: in the source and as it is written there. */
    private record Place(int start, int end, Reference link) {}

    String changed(Function<Reference, Optional<Reference>> change) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Place place : places()) {
            Optional<Reference> other = change.apply(place.link);
            if (other.isPresent() && place.start >= at) {
                text.append(source, at, place.start).append(written(other.get()));
                at = place.end;
            }
        }
        return text.append(source, at, source.length()).toString();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        PARSER.parse(parsed).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                place(link).ifPresent(places::add);
            }
        });
        return places;
    }

    private Optional<Place> place(Link link) {
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = spans.get(0).getInputIndex();
        String written = parsed.substring(start, last.getInputIndex() + last.getLength());
        int found = sameIn(source, written, start);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Place(
                        found, found + written.length(), new Reference(PlainText.of(link), link.getDestination())));
    }

    /** Where the same occurrence stands in the source; negative when a break went through it. */
    private int sameIn(String text, String written, int place) {
        int found = text.indexOf(written);
        for (int at = parsed.indexOf(written); at >= 0 && at < place && found >= 0; ) {
            at = parsed.indexOf(written, at + 1);
            found = text.indexOf(written, found + 1);
        }
        return found;
    }

    private static String written(Reference link) {
        return "[" + SIGNS.matcher(link.words()).replaceAll("\\\\$0") + "](" + link.address() + ")";
    }
}
