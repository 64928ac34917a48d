package news.dateline.testing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The states of pages on which a figure moves. */
@Component
class MoveStates {

    /** What readers see. */
    static final String ON_OLDER_FIGURE = "a story on an older figure";

    private final Newsroom newsroom;

    MoveStates(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    List<PageState> all(Browser editor, Browser reader) {
        String figure = figure(editor);
        String unmoved = figure(editor);
        String mark = "(figure:" + figure.substring("/admin/figures/".length()) + ")";
        String body = "The pier broke. That night [12]" + mark + " boats were adrift.";
        UUID staged = newsroom.publish("12 boats adrift", "", body);
        newsroom.stage(staged, "12 boats adrift", "", body + " It was [a dozen]" + mark + ".");
        UUID declined = newsroom.publish("ru", "Лодки унесло", "", body);
        UUID taken = newsroom.publish("Boats found", "", body);
        String moves = figure + "/moves";
        Page revised = editor.get(figure + "/statements/new")
                .form("#statement")
                .with("act", "REVISED")
                .with("speaker", "the harbour master")
                .with("new-value", "17")
                .press("Add");
        Form form = revised.form("#moves");
        new Form(form).choosing("story", taken).press("Take the chosen");
        new Form(form)
                .choosing("story", declined)
                .with("reason", "Of that night")
                .press("Decline the chosen");
        String address = editor.get("/admin/stories/" + declined)
                .html()
                .select("a[href*=/stories/2]")
                .attr("href");
        String standing =
                revised.html().select(".state a[href*=/admin/figures/]").attr("href");
        return List.of(
                new PageState("stories with a figure that stands", 200, editor, unmoved + "/moves", null),
                new PageState("stories with figures older than one", 200, editor, standing + "/moves", null),
                new PageState("the newest of some figures", 200, editor, standing, null),
                new PageState("stories with a figure that moved", 200, editor, moves, null),
                new PageState("a decision without a story", 422, editor, moves + "/taken", form.fields()),
                new PageState(
                        "a decision without a reason",
                        422,
                        editor,
                        moves + "/declined",
                        new Form(form).choosing("story", staged).fields()),
                new PageState(ON_OLDER_FIGURE, 200, reader, address, null));
    }

    private static String figure(Browser editor) {
        return editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "boats adrift " + Newsroom.word())
                .with("value", "12")
                .with("unit", "boats")
                .with("speaker", "unnamed reports")
                .press("Save")
                .path();
    }
}
