package news.dateline.desk;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Fields;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an editor sees first, finds and does with many stories at once. */
@PortalTest
class HomeTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Statements statements;

    private Browser editor;
    private Browser reporter;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
        reporter = staff.signedIn(port, Role.REPORTER);
    }

    private Fields chosen(Page queue, Page... stories) {
        Fields fields = queue.form("#bulk").fields();
        for (Page story : stories) {
            fields = fields.and("story", DeskPages.id(story).toString());
        }
        return fields;
    }

    @Test
    void aReporterSeesWhatBecameOfTheirStories() {
        String word = Newsroom.word();
        Page submitted =
                DeskPages.complete(reporter, newsroom, "Handed in " + word).press("Submit for review");
        assertThat(editor.get("/admin").text(".stacks")).contains("Handed in " + word);
        editor.get(submitted.path())
                .form("#return")
                .with("note", "Who says so?")
                .press("Return to the writer");

        Page home = reporter.get("/admin");
        assertThat(home.text("main")).contains("What others did with your stories", "“Who says so?”", word);
        assertThat(staff.signedIn(port, Role.REPORTER).get("/admin").text("main"))
                .doesNotContain(word);
    }

    @Test
    void storiesAreFoundByAWordAndTheBeginningOfTheNext() throws Exception {
        String word = Newsroom.word();
        DeskPages.blank(reporter)
                .with("headline", "Дорога " + word + " закрыта")
                .press("Save draft");
        Eventually.get(
                () -> reporter.get("/admin/stories?q=" + word + "+доро").html().select(".queue h2"),
                found -> found.size() == 1);
        assertThat(editor.get("/admin/stories?status=DRAFT&q=" + word).html().select(".queue h2"))
                .hasSize(1);
        assertThat(editor.get("/admin/stories?status=PUBLISHED&q=" + word).text("main"))
                .contains("No story has these words");
        assertThat(editor.get("/admin/stories?q=%27%26%7C!:*()").status()).isEqualTo(200);
    }

    @Test
    void manyAreTaggedOrWithdrawnAtOnce() {
        Page first = DeskPages.complete(editor, newsroom, "One of many").press("Publish");
        Page second = DeskPages.complete(editor, newsroom, "Another of many").press("Save draft");
        String name = "A common topic " + Newsroom.word();
        String topic = newsroom.topic(name).id().toString();
        Page queue = editor.get("/admin/stories");

        Page unknown = editor.post(
                "/admin/stories/bulk/tags",
                chosen(queue, first, second).without("concept").and("concept", name + " of another world"));
        assertThat(unknown.text(".bad")).contains("Nothing is called");
        assertThat(unknown.value("Tag with")).isEqualTo(name + " of another world");
        assertThat(unknown.html().select("[name=story][checked]")).hasSize(2);
        Page tagged = editor.post(
                "/admin/stories/bulk/tags",
                chosen(queue, first, second).without("concept").and("concept", name));
        assertThat(tagged.text(".notice")).contains("2 stories tagged with " + name);
        assertThat(newsroom.publicText(DeskPages.id(first)).conceptIds())
                .anyMatch(id -> id.toString().equals(topic));

        assertThat(editor.post("/admin/stories/bulk/withdrawals", chosen(queue, first))
                        .text(".bad"))
                .contains("say why");
        Page withdrawn = editor.post(
                "/admin/stories/bulk/withdrawals",
                chosen(queue, first, second).without("reason").and("reason", "All of them wrong"));
        assertThat(withdrawn.text(".notice")).contains("1 story withdrawn.");
        assertThat(withdrawn.html().select(".notice:not(.bad) a").eachAttr("href"))
                .containsExactly(first.path());
        assertThat(withdrawn.text(".notice:not(.bad) li")).isEqualTo("One of many");
        assertThat(withdrawn.text(".bad")).contains("1 story not withdrawn");
        assertThat(withdrawn.text(".bad li")).isEqualTo("Another of many A story that is draft cannot be withdrawn.");
        assertThat(withdrawn.has(".notice details")).isFalse();
        assertThat(editor.get("/admin/stories").has(".notice")).isFalse();
        assertThat(reporter.post(
                                "/admin/stories/bulk/tags",
                                reporter.get("/admin/stories/new")
                                        .form("#story")
                                        .fields())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void ofManyThatAreTaggedEachIsNamedWithWhyItWasLeft() {
        Page[] stories = IntStream.rangeClosed(1, 7)
                .mapToObj(
                        i -> DeskPages.blank(editor).with("headline", "Nr " + i).press("Save draft"))
                .toArray(Page[]::new);
        String name = "Another common topic " + Newsroom.word();
        newsroom.topic(name);
        Page queue = editor.get("/admin/stories");
        editor.post(
                "/admin/stories/bulk/tags",
                chosen(queue, stories[3]).without("concept").and("concept", name));

        Page tagged = editor.post(
                "/admin/stories/bulk/tags",
                chosen(queue, stories).without("concept").and("concept", name));

        assertThat(tagged.text(".notice:not(.bad) p")).isEqualTo("6 stories tagged with " + name + ".");
        assertThat(tagged.html().select(".notice details:not([open]) a").eachText())
                .containsExactly("Nr 1", "Nr 2", "Nr 3", "Nr 5", "Nr 6", "Nr 7");
        assertThat(tagged.text(".bad")).isEqualTo("1 story not tagged with " + name + ": Nr 4 It was already.");
    }

    @Test
    void aTagThatWaitsWithOtherChangesIsSaidToWait() {
        Page out = DeskPages.complete(editor, newsroom, "Out with changes").press("Publish");
        Page changed =
                out.form("#story").with("headline", "Out with other changes").press("Save draft");
        String name = "A waiting topic " + Newsroom.word();
        newsroom.topic(name);

        Page tagged = editor.post(
                "/admin/stories/bulk/tags",
                chosen(editor.get("/admin/stories"), changed).without("concept").and("concept", name));

        assertThat(tagged.text(".notice"))
                .isEqualTo("1 story tagged with " + name
                        + ", in a text that readers do not see before it is published: Out with other changes");
    }

    @Test
    void ofManyThatAreNotThereItIsSaid() {
        Fields nowhere = chosen(editor.get("/admin/stories"))
                .without("reason")
                .and("reason", "Wrong")
                .and("story", UUID.randomUUID().toString());

        Page withdrawn = editor.post("/admin/stories/bulk/withdrawals", nowhere);

        assertThat(withdrawn.text(".bad")).isEqualTo("1 story not withdrawn: A story that was chosen It is not there.");
        assertThat(withdrawn.has(".bad a")).isFalse();
    }

    @Test
    void whatIsScheduledGoesOutWithTheTag() {
        Page waiting = DeskPages.complete(editor, newsroom, "Out tomorrow")
                .with(
                        "embargo",
                        LocalDateTime.now().plusDays(1).truncatedTo(MINUTES).toString())
                .press("Publish");
        String name = "A late topic " + Newsroom.word();
        newsroom.topic(name);
        Page tagged = editor.post(
                "/admin/stories/bulk/tags",
                chosen(editor.get("/admin/stories"), waiting).without("concept").and("concept", name));
        assertThat(tagged.text(".notice")).contains("1 story tagged with " + name);
        Page now = editor.get(waiting.path());
        assertThat(now.text(".state")).contains("Scheduled for").doesNotContain("not part of it");
    }

    @Test
    void anEditorSeesWhoHasWhichStoryOpen() {
        String word = Newsroom.word();
        Page draft = DeskPages.blank(reporter).with("headline", "Open " + word).press("Save draft");
        reporter.post(
                draft.path() + "/presence",
                new Fields().and("_csrf", draft.form("#story").fields().value("_csrf")));
        assertThat(editor.get("/admin").text("main")).contains("Being edited now", "Open " + word);
        assertThat(reporter.get("/admin").text("main")).doesNotContain("Being edited now");
    }

    @Test
    void itAsksTheDatabaseLittle() {
        statements.forget();
        editor.get("/admin");
        assertThat(statements.seen()).hasSizeBetween(1, 12);
    }
}
