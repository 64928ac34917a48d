package news.dateline.desk.story;

import java.util.List;
import java.util.UUID;
import news.dateline.desk.When;
import news.dateline.desk.form.Field;
import news.dateline.story.difference.Piece;

/**
 * Two texts of a story beside the one that both were made from.
 *
 * @param by who saved the other one
 * @param merged the labels of the fields that have what they wrote already
 * @param unseen what is sent again as it is
 * @param editor whether it may be published from here
 * @param draft whether it may be submitted for review
 * @param takesUnseen whether something of theirs is in it that nobody is asked about
 */
record ConflictPage(
        UUID id,
        String title,
        String by,
        When when,
        int revision,
        List<String> merged,
        List<Place> places,
        List<Value> unseen,
        boolean editor,
        boolean draft,
        boolean takesUnseen) {

    record Value(String name, String value) {}

    /** All that somebody writes in a story. */
    public List<Field> writtenFields() {
        return StoryFields.WRITTEN;
    }

    /** Where somebody was asked what is to stand, and did not say. */
    public List<Place> missing() {
        return places.stream().filter(Place::missing).toList();
    }

    /**
     * A place that both changed.
     *
     * @param name of what is decided there
     * @param theirs as it differs from the base, like mine; empty where it was taken out
     * @param chosen empty while nothing is
     * @param missing whether that was asked for before
     * @param both whether both can stand there
     * @param writable whether another outcome can be written
     * @param written what stands in the field for it, of as many rows
     */
    record Place(
            String name,
            String label,
            String base,
            List<Piece> theirs,
            List<Piece> mine,
            String chosen,
            boolean missing,
            boolean both,
            boolean writable,
            String written,
            int rows) {}
}
