package news.dateline.testing;

import java.util.List;
import org.springframework.stereotype.Component;

/** The states of pages on which concepts, and what holds between them, are changed. */
@Component
class ConceptStates {

    private final Newsroom newsroom;

    ConceptStates(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    List<PageState> all(Browser editor, Browser reporter) {
        var person = newsroom.person("A person of states");
        var organisation = newsroom.organisation(Newsroom.word(), "An organisation of states");
        String concept = "/admin/concepts/" + person.id();
        Page office = editor.get(concept + "/offices/new");
        Page relation = editor.get(concept + "/relations/new");
        String officePath = action(office);
        String relationPath = action(relation);
        Fields nothing = office.form("#tie").fields();
        String other = "organisations/" + organisation.slug();
        office.form("#tie").with("title", "spokesman").with("other", other).press("Save");
        relation.form("#tie")
                .with("type", "MEMBER_OF")
                .with("other", other)
                .with("source", "Its list of members")
                .press("Save");
        Fields older =
                editor.get(officePath).form("#tie").with("title", "chair").fields();
        editor.get(officePath).form("#tie").with("until", "2021-12").press("Save");
        return List.of(
                new PageState("a new office", 200, editor, concept + "/offices/new", null),
                new PageState("an office", 200, editor, officePath, null),
                new PageState("an office that a reporter sees", 200, reporter, officePath, null),
                new PageState("an office of no title", 422, editor, officePath, nothing),
                new PageState("an office that two changed", 409, editor, officePath, older),
                new PageState("a new relation", 200, editor, concept + "/relations/new", null),
                new PageState("a relation", 200, editor, relationPath, null),
                new PageState(
                        "a relation to nobody",
                        422,
                        editor,
                        relationPath,
                        editor.get(relationPath)
                                .form("#tie")
                                .with("other", "nobody at all")
                                .with("otherId", "")
                                .fields()),
                changed(editor, concept),
                new PageState("a concept with ties", 200, editor, concept, null),
                new PageState("a merger with none yet", 200, editor, concept + "/merger", null),
                new PageState("a merger with nobody", 422, editor, concept + "/merger?into=people/nobody", null),
                new PageState("a merger to be confirmed", 200, editor, merger(concept), null),
                new PageState(
                        "a merger that nobody is sure of",
                        422,
                        editor,
                        concept + "/merger",
                        editor.get(merger(concept)).form("#merger").fields()));
    }

    private String merger(String concept) {
        return concept + "/merger?into=people/"
                + newsroom.person("One who stays").slug();
    }

    private static PageState changed(Browser editor, String concept) {
        Fields mine = editor.get(concept)
                .form("#concept")
                .with("description", "As I know it.")
                .fields();
        editor.get(concept)
                .form("#concept")
                .with("description", "As they know it.")
                .press("Save");
        return new PageState("a concept that two changed", 409, editor, concept, mine);
    }

    private static String action(Page page) {
        return page.html().select("#tie").attr("action");
    }
}
