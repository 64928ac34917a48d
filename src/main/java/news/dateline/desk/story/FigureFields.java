package news.dateline.desk.story;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.desk.Typed;
import news.dateline.desk.figure.FigureMaking;
import news.dateline.shared.Ids;
import org.springframework.util.MultiValueMap;

/**
 * The form in which a number of the text is made a figure, as it stands in the form of the story.
 *
 * @param place of the number; empty while none is made one
 * @param values of the fields, by name
 * @param problems likewise
 */
record FigureFields(String place, Map<String, String> values, Map<String, String> problems) implements Serializable {

    static final FigureFields NONE = new FigureFields("", Map.of(), Map.of());

    private static final String PLACE = FigureMaking.START + "place";
    private static final int LONGEST = 2_500;

    static FigureFields sent(MultiValueMap<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, all) -> {
            if (name.startsWith(FigureMaking.START) && !name.equals(PLACE) && !all.isEmpty()) {
                String value = Typed.line(all.get(0));
                values.put(
                        name.substring(FigureMaking.START.length()),
                        value.substring(0, Math.min(value.length(), LONGEST)));
            }
        });
        String place = Typed.line(sent.getFirst(PLACE));
        return place.isEmpty() ? NONE : new FigureFields(place, values, Map.of());
    }

    boolean isOpen() {
        return !place.isEmpty();
    }

    /** Under the names that they were sent by, to be sent again from a page that does not show them. */
    Map<String, String> unseen() {
        Map<String, String> unseen = new TreeMap<>();
        values.forEach((name, value) -> unseen.put(FigureMaking.START + name, value));
        unseen.put(PLACE, place);
        return unseen;
    }

    /** The same for another number, as the first one is no longer there. */
    FigureFields at(String other) {
        return new FigureFields(other, values, problems);
    }

    /** Sent again, it makes another: the first may be one that says something else. */
    FigureFields refusing(Map<String, String> found) {
        Map<String, String> anew = new HashMap<>(values);
        anew.put("id", Ids.next().toString());
        anew.put("statementId", Ids.next().toString());
        return new FigureFields(place, anew, found);
    }

    /** What was written of the source, in what is to be asked next. */
    Map<String, String> sourceIn(Map<String, String> guessed) {
        Map<String, String> next = new HashMap<>(guessed);
        List<String> written = FigureMaking.OF_THE_SOURCE.stream()
                .filter(name -> !values.getOrDefault(name, "").isEmpty())
                .toList();
        written.forEach(name -> next.put(name, values.get(name)));
        return next;
    }
}
