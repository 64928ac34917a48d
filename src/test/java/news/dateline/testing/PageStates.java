package news.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import news.dateline.account.Role;
import org.springframework.stereotype.Component;

/** The states of pages that no fixed address shows. */
@Component
public class PageStates {

    private static final String CHANGED = "a published story that changed";
    private static final String HISTORY = "the public history of a story";

    private static final String AS_OF = "?as-of=2022-01-09";
    private static final String STORYLINE = "/storylines/kazakhstan-january-2022";
    private static final String BEFORE = "?as-of=2022-01-08";

    /** Those that searches may find. */
    public static final List<String> PUBLIC = List.of(CHANGED, HISTORY, MoveStates.ON_OLDER_FIGURE);

    private final Staff staff;
    private final Newsroom newsroom;
    private final ConceptStates concepts;
    private final PictureStates pictures;
    private final FigureStates figures;
    private final MoveStates moves;
    private final StorylineStates storylines;

    PageStates(
            Staff staff,
            Newsroom newsroom,
            ConceptStates concepts,
            PictureStates pictures,
            FigureStates figures,
            MoveStates moves,
            StorylineStates storylines) {
        this.staff = staff;
        this.newsroom = newsroom;
        this.concepts = concepts;
        this.pictures = pictures;
        this.figures = figures;
        this.moves = moves;
        this.storylines = storylines;
    }

    public List<PageState> all(int port) {
        Browser editor = staff.signedIn(port, Role.EDITOR);
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Browser admin = staff.signedIn(port, Role.ADMIN);
        List<PageState> all = new ArrayList<>(ofStories(port, editor, reporter, admin));
        all.addAll(concepts.all(editor, reporter));
        all.addAll(pictures.all(editor, reporter));
        all.addAll(figures.all(editor, reporter));
        all.addAll(moves.all(editor, new Browser(port)));
        all.addAll(storylines.all(editor, reporter));
        return all;
    }

    private List<PageState> ofStories(int port, Browser editor, Browser reporter, Browser admin) {
        Browser reader = new Browser(port);
        Page story = story(editor).press("Publish");
        Fields written =
                story.form("#story").with("body", "Mine, a little later").fields();
        story.form("#story").with("body", "Somebody was faster").press("Save draft");
        String draft = story(editor).press("Save draft").path();
        String changed = changed(editor);
        return List.of(
                new PageState("a published story with changes", 200, editor, story.path(), null),
                new PageState("the history of a story", 200, editor, story.path() + "/history", null),
                new PageState("a difference", 200, editor, story.path() + "/history/1..2", null),
                new PageState(CHANGED, 200, reader, changed, null),
                new PageState(HISTORY, 200, reader, changed + "/history", null),
                new PageState("a public difference", 200, reader, changed + "/history/1..2", null),
                new PageState("a public difference in Kazakh", 200, reader, "/kk" + changed + "/history/1..3", null),
                new PageState("a story as it stood", 200, reader, PageTypes.LEAD + AS_OF, null),
                new PageState("a story as it stood in Kazakh", 200, reader, "/kk" + PageTypes.LEAD + AS_OF, null),
                new PageState("a story before it was published", 404, reader, PageTypes.LEAD + BEFORE, null),
                new PageState("a storyline as it stood", 200, reader, STORYLINE + AS_OF, null),
                new PageState("a storyline as it stood in Russian", 200, reader, "/ru" + STORYLINE + AS_OF, null),
                new PageState("a storyline before it was begun", 404, reader, STORYLINE + "?as-of=2022-01-04", null),
                withErrors(editor),
                withNames(editor),
                new PageState("a conflict", 409, editor, story.path(), written),
                new PageState(
                        "a conflict that was left open", 422, editor, story.path(), undecided(editor, story, written)),
                new PageState("a conflict in every kind of field", 409, editor, draft, inEveryField(editor, draft)),
                new PageState(
                        "text that is not saved",
                        200,
                        editor,
                        withDraft(editor, staff.signedIn(port, Role.EDITOR)),
                        null),
                new PageState("a preview", 200, editor, story.path() + "/preview", written),
                new PageState(
                        "a refusal",
                        403,
                        reporter,
                        story.path() + "/publication",
                        story(reporter).fields()),
                new PageState("a withdrawn story", 410, reader, withdrawn(editor), null),
                new PageState("a wrong password", 401, reader, "/login", wrongPassword(reader)),
                new PageState(
                        "an account",
                        200,
                        admin,
                        "/admin/users/" + staff.account(Role.EDITOR).id(),
                        null),
                new PageState("an account of no name", 422, admin, "/admin/users", nameless(admin)),
                new PageState("a first password", 200, newcomer(port), "/account/password", null),
                new PageState("an ended session", 403, new Browser(port), story.path(), written));
    }

    private Form story(Browser editor) {
        return editor.get("/admin/stories/new")
                .form("#story")
                .with("headline", "A page in every state")
                .with("standfirst", "What happened, in a sentence.")
                .with("byline", "A. Reporter")
                .with("body", "The first paragraph.\n\n## A heading\n\nThe second one.")
                .with("source", "Own reporting")
                .choosing("regions", newsroom.region("A region of states").id())
                .choosing("topics", newsroom.topic("A topic of states").id());
    }

    /** Where one of two who have the story open left text unsaved. */
    private String withDraft(Browser editor, Browser other) {
        Page story = story(editor).press("Save draft");
        String path = story.path();
        editor.post(
                path + "/draft",
                story.form("#story")
                        .with("body", "Another first paragraph.")
                        .fields()
                        .and("account", story.html().select("#story").attr("data-account")));
        other.get(path);
        return path;
    }

    /** What to send to a story that another changed in the same place, with nothing decided. */
    private static Fields undecided(Browser editor, Page story, Fields written) {
        return editor.post(story.path(), written).form("#story").fields();
    }

    /** What to send to a story that another changed in the same places: a text, a choice, and a time. */
    private static Fields inEveryField(Browser editor, String path) {
        Form mine = editor.get(path).form("#story");
        editor.get(path)
                .form("#story")
                .with("headline", "Their headline")
                .with("body", "Theirs.\n\nAnd theirs again.")
                .with("language", "ru")
                .with("embargo", "2031-01-01T10:00")
                .press("Save draft");
        return mine.with("headline", "My headline")
                .with("body", "Mine.")
                .with("language", "kk")
                .with("embargo", "2031-02-01T10:00")
                .fields();
    }

    /** Where its readers find one with a correction, a typo, and a change of every kind. */
    private String changed(Browser editor) {
        Page story = story(editor)
                .with("body", "Moved away.\n\nAt least 160 dead.\n\n- One\n- Two\n\n" + "The same as ever. ".repeat(9))
                .press("Publish");
        String address = story.html().select("a[href*=/stories/2]").attr("href");
        Page corrected = story.form("#story")
                .with("headline", "A page in any state")
                .with(
                        "body",
                        "At least 164 dead.\n\n- One\n- Three\n\n" + "The same as ever. ".repeat(9) + "\n\nMoved away.")
                .with("source", "[A court](https://example.org)")
                .with("changeKind", "CORRECTION")
                .with("correction", "It was 164.")
                .press("Publish");
        Page mended = corrected
                .form("#story")
                .with("body", "At least 164 dead.\n\n## One <del>\n\n[A link](https://example.org)")
                .with("changeKind", "TYPO")
                .press("Publish");
        mended.form("#story")
                .with("body", "At least 164 dead.\n\n## One <del>\n\n[A link](https://example.org)\n\nMore came.")
                .with("changeKind", "UPDATE")
                .with("updateNote", "More & more came, says <everybody>.")
                .press("Publish");
        return address;
    }

    /** Where its readers found it. */
    private String withdrawn(Browser editor) {
        Page story = story(editor).press("Publish");
        String address = story.html().select("a[href*=/stories/2]").attr("href");
        story.form("#withdraw").with("reason", "Names a bystander").press("Withdraw");
        return address;
    }

    private static PageState withErrors(Browser editor) {
        Fields wrong = editor.get("/admin/stories/new")
                .form("#story")
                .with("zone", "Mars/Olympus")
                .with("sourceLink", "javascript:alert(1)")
                .fields();
        String path = "/admin/stories/" + wrong.value("id") + "/publication";
        return new PageState("a form with errors", 422, editor, path, wrong);
    }

    private PageState withNames(Browser editor) {
        String name = "Bolat " + Newsroom.word();
        newsroom.person(name);
        newsroom.person(name);
        Fields text = editor.get("/admin/stories/new")
                .form("#story")
                .with("headline", "Police hold " + name)
                .with("body", "Tokayev spoke in Almaty. The lawyer Erlan Zhaksylykov came with the KNZP.")
                .fields();
        return new PageState("names in a text", 200, editor, "/admin/stories/" + text.value("id") + "/names", text);
    }

    private static Fields wrongPassword(Browser reader) {
        return reader.get("/login")
                .form("form[action=/login]")
                .with("username", Newsroom.word())
                .with("password", "something else")
                .fields();
    }

    private static Fields nameless(Browser admin) {
        return admin.get("/admin/users/new").form("main form").fields();
    }

    private Browser newcomer(int port) {
        Browser browser = new Browser(port);
        browser.signIn(staff.accountWithFirstPassword(Role.EDITOR).username(), Staff.PASSWORD);
        return browser;
    }
}
