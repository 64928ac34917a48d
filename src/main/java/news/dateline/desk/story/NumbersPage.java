package news.dateline.desk.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.desk.concept.Sheet;
import news.dateline.desk.figure.FiguresInText;
import news.dateline.desk.form.Field;

/**
 * The numbers in a text, below its form.
 *
 * @param saved whether the story was ever saved
 * @param editor whether who looks may make figures
 * @param making the form that is open, if any
 * @param sheet what stands in it
 * @param suggests what its fields are completed with
 */
record NumbersPage(
        UUID id,
        boolean saved,
        boolean editor,
        FiguresInText.Found found,
        FigureFields making,
        Sheet sheet,
        List<Field> fields,
        Map<String, String> suggests) {

    public String action(String step) {
        return "/admin/stories/" + id + "/" + step;
    }

    public boolean isEmpty() {
        return found.proposals().isEmpty();
    }

    public boolean isMaking() {
        return making.isOpen();
    }

    /** Whether the form that is open belongs to a number. */
    public boolean isMaking(String place) {
        return making.place().equals(place);
    }

    /** Whether the number is gone that the open form belonged to. */
    public boolean hasLostPlace() {
        return making.isOpen() && !found.has(making.place());
    }

    public boolean isRefusing() {
        return !making.problems().isEmpty();
    }

    public String value(String field) {
        return making.values().getOrDefault(field, "");
    }
}
