package news.dateline.shared.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds where in the words of a text its links stand. */
final class Passages extends PlainText {

    private static final String END_OF_PARAGRAPH = "\n\n";

    private record Place(int start, int end, String address) {}

    private final List<Place> places = new ArrayList<>();

    static List<Passage> in(Node document) {
        Passages found = new Passages();
        document.accept(found);
        String text = found.words.toString();
        return found.places.stream().map(place -> passage(text, place)).toList();
    }

    private static Passage passage(String text, Place place) {
        int before = place.start == 0 ? -1 : text.lastIndexOf(END_OF_PARAGRAPH, place.start - 1);
        int from = before < 0 ? 0 : before + END_OF_PARAGRAPH.length();
        int after = text.indexOf(END_OF_PARAGRAPH, place.end);
        return new Passage(
                text.substring(from, place.start),
                new Reference(text.substring(place.start, place.end), place.address),
                text.substring(place.end, after < 0 ? text.length() : after));
    }

    @Override
    public void visit(Link link) {
        int start = words.length();
        visitChildren(link);
        places.add(new Place(start, words.length(), link.getDestination()));
    }
}
