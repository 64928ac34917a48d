package news.dateline.testing;

import java.util.List;
import org.springframework.stereotype.Component;

/** The states of pages on which figures and claims are kept. */
@Component
class FigureStates {

    private final Newsroom newsroom;

    FigureStates(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    List<PageState> all(Browser editor, Browser reporter) {
        Form blank = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "pages in some state")
                .with("qualifier", "AT_LEAST")
                .with("value", "12")
                .with("unit", "pages")
                .with("speaker", "unnamed reports")
                .with("note", "Counted twice.");
        String path = blank.press("Save").path();
        Fields mine = editor.get(path).form("#entry").with("region", "Almaty").fields();
        editor.get(path).form("#entry").with("counts", "pages").press("Save");
        Page statement = editor.get(path + "/statements/new");
        Form denial = statement
                .form("#statement")
                .with("act", "DENIED")
                .with("speaker", "a spokesman")
                .with("statedOn", "2009-01-09");
        String denied = statement.html().select("#statement").attr("action");
        denial.press("Add");
        editor.get(denied).form("#striking").with("reason", "Never said so").press("Strike out");
        String standing = editor.get(path)
                .html()
                .select("#statements ~ ol a[href*=/statements/]")
                .attr("href");
        Fields numbers = editor.get("/admin/stories/new")
                .form("#story")
                .with("headline", "Numbers")
                .with("body", "At least 164 people were killed, 18 percent more than in 2011.")
                .fields();
        String inText = "/admin/stories/" + numbers.value("id") + "/figures";
        Page found = editor.post(inText, numbers);
        Fields opened = found.form("#story")
                .fields()
                .and("open", found.html().select("button[name=open]").attr("value"));
        String dates = "/admin/figures/new?kind=EVENT_DATE&event=events/masimov-dismissed";
        String date = editor.get("/admin/figures?kind=EVENT_DATE")
                .html()
                .select(".queue h2 a")
                .attr("href");
        String withheld = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "pages that nobody has read")
                .with("value", "3")
                .with("unit", "pages")
                .with("speaker", "unnamed reports")
                .with("story", "/admin/stories/" + newsroom.draft("Not out yet"))
                .press("Save")
                .path();
        return List.of(
                new PageState("a figure that readers do not see yet", 200, editor, withheld, null),
                new PageState("dates of events", 200, editor, "/admin/figures?kind=EVENT_DATE", null),
                new PageState("a new date of an event", 200, editor, dates, null),
                new PageState(
                        "a date of an event of nothing",
                        422,
                        editor,
                        "/admin/figures",
                        editor.get(dates)
                                .form("#entry")
                                .with("time", "noon")
                                .with("zone", "Almaty")
                                .fields()),
                new PageState("a date of an event", 200, editor, date, null),
                new PageState("a new statement of a date", 200, editor, date + "/statements/new", null),
                new PageState("figures in a text", 200, editor, inText, opened),
                new PageState(
                        "a figure in a text of nobody",
                        200,
                        editor,
                        inText + "/made",
                        editor.post(inText, opened).form("#story").fields()),
                new PageState("figures", 200, editor, "/admin/figures?q=pages", null),
                new PageState("a figure", 200, editor, path, null),
                new PageState("a figure that a reporter sees", 200, reporter, path, null),
                new PageState("a figure that two changed", 409, editor, path, mine),
                new PageState(
                        "a figure of nothing",
                        422,
                        editor,
                        "/admin/figures",
                        editor.get("/admin/figures/new").form("#entry").fields()),
                new PageState("a new statement", 200, editor, path + "/statements/new", null),
                new PageState(
                        "a statement of nobody",
                        422,
                        editor,
                        path + "/statements/" + denied.substring(denied.lastIndexOf('/') + 1),
                        editor.get(path + "/statements/new")
                                .form("#statement")
                                .with("act", "REVISED")
                                .fields()),
                new PageState(
                        "a statement that was sent before in other words",
                        409,
                        editor,
                        denied,
                        new Form(denial).with("speaker", "another spokesman").fields()),
                new PageState("a statement", 200, editor, standing, null),
                new PageState(
                        "a statement struck out without a reason",
                        422,
                        editor,
                        standing + "/striking",
                        editor.get(standing).form("#striking").fields()),
                new PageState("a statement that was struck out", 200, editor, denied, null));
    }
}
