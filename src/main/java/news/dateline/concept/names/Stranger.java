package news.dateline.concept.names;

import java.util.List;
import news.dateline.concept.Kind;

/**
 * What looks like a name in a text, and is none that is known.
 *
 * @param kind of what it may be the name of
 * @param places where it stands, each as its start and end
 */
public record Stranger(String name, Kind kind, List<Place> places) {

    public record Place(int start, int end) {}
}
