package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A figure moves: what the desk is offered, and what readers see of it; of a flood in a valley that is nowhere. */
@PortalTest
class FigureMovesTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private final String counts = "barns swept away " + Newsroom.word();
    private Account account;
    private Browser editor;
    private Browser reader;
    private String figure;

    @BeforeEach
    void recordAFigure() {
        account = staff.account(Role.EDITOR);
        editor = new Browser(port);
        editor.signIn(account.username(), Staff.PASSWORD);
        reader = new Browser(port);
        figure = record("AT_LEAST", "1,640");
    }

    private String record(String qualifier, String value) {
        return editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", counts)
                .with("qualifier", qualifier)
                .with("value", value)
                .with("unit", "barns")
                .with("speaker", "the valley council")
                .press("Save")
                .path();
    }

    private static String id(String path) {
        return path.substring("/admin/figures/".length()).replace("/moves", "");
    }

    /** To a newer figure; gives the page that follows. */
    private Page revise(String older, String value) {
        return editor.get(older + "/statements/new")
                .form("#statement")
                .with("act", "REVISED")
                .with("speaker", "the valley council")
                .with("new-value", value)
                .press("Add");
    }

    private String mark(String words) {
        return "[" + words + "](figure:" + id(figure) + ")";
    }

    private UUID publish(String headline, String words) {
        return newsroom.publish(headline, "", "The dam broke. The flood took " + mark(words) + " barns. Nobody slept.");
    }

    private Form choose(Page moves, UUID... stories) {
        Form form = moves.form("#moves");
        for (UUID story : stories) {
            form.choosing("story", story);
        }
        return form;
    }

    private static Element field(Page moves, UUID story) {
        return moves.html().select("[name^=words-" + story + "]").first();
    }

    private Page read(UUID story) {
        return reader.get(editor.get("/admin/stories/" + story)
                .html()
                .select("a[href*=/stories/2]")
                .attr("href"));
    }

    private String newer(Page moves) {
        return moves.form("#moves").fields().value("newer");
    }

    @Test
    void whoRevisesAFigureIsLedToTheStoriesThatShowIt() {
        UUID first = publish("Barns gone", "At least 1,640");
        UUID translation = newsroom.publish(
                "ru", "Сараев нет", "", "Плотину прорвало. Вода унесла " + mark("не менее 1640") + " сараев.");
        newsroom.publish("Another flood", "", "It took 1,640 barns.");

        Page moves = revise(figure, "2,250");

        assertThat(moves.path()).isEqualTo(figure + "/moves");
        assertThat(moves.html().select(".moves h2").eachText()).containsExactly("Сараев нет", "Barns gone");
        assertThat(moves.html().select(".moves blockquote").eachText())
                .containsExactly("Вода унесла не менее 1640 сараев.", "The flood took At least 1,640 barns.");
        assertThat(field(moves, first).val()).isEqualTo("2,250");
        assertThat(field(moves, translation).val()).isEqualTo("2\u00A0250");
        assertThat(field(moves, translation).attr("lang")).isEqualTo("ru");
        assertThat(editor.get(figure).text(".state")).contains("Stories that show it");
        assertThat(read(first).text(".story__body")).contains("At least 1,640 (since revised to 2,250) barns");
        assertThat(read(translation).text(".story__body").replace('\u00A0', ' '))
                .contains("(позднее уточнено: 2 250) сараев");
    }

    @Test
    void whatIsTakenSaysTheNewerNumber() {
        UUID english = publish("Words", "at least 1,640");
        UUID russian = newsroom.publish("ru", "Слова", "", "Вода унесла " + mark("не менее 1640") + " сараев.");
        Page moves = revise(figure, "2,250");
        String name = field(moves, english).attr("name");
        for (String words : List.of("a great many", "2,251", "at least 1,640", "12,250", "2,250,000")) {
            Page refused = choose(moves, english).with(name, words).press("Take the chosen");
            assertThat(refused.status()).as(words).isEqualTo(422);
            assertThat(refused.html().select("#" + name + "-problem").text())
                    .isEqualTo("Have the newer number in it, in digits: 2,250.");
            assertThat(field(refused, english).val()).isEqualTo(words);
        }
        assertThat(newsroom.publicText(english).body()).contains(mark("at least 1,640"));
        choose(moves, english).with(name, "as many as 2250").press("Take the chosen");
        choose(moves, russian)
                .with(field(moves, russian).attr("name"), "около 2,25 тысяч")
                .press("Take the chosen");
        assertThat(newsroom.publicText(english).body()).contains("[as many as 2250](figure:");
        assertThat(newsroom.publicText(russian).body()).contains("[около 2,25 тысяч](figure:");
    }

    @Test
    void someWordsOfAStoryAreTakenAndOthersLeft() {
        UUID story = newsroom.publish(
                "By night and by day",
                "",
                "That night " + mark("at least 1,640") + " were missed. By now it is " + mark("over 1,640") + ".");
        Page moves = revise(figure, "2,250");
        List<String> boxes = moves.html().select("[name^=left-" + story + "]").eachAttr("name");
        assertThat(boxes).hasSize(2);

        Page unreasoned = choose(moves, story).with(boxes.get(0), "yes").press("Take the chosen");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.problem("Reason")).contains("Say why some words stay");
        Page nothing = choose(moves, story)
                .with(boxes.get(0), "yes")
                .with(boxes.get(1), "yes")
                .press("Take the chosen");
        assertThat(nothing.text(".move .error")).contains("decline it instead");
        assertThat(newsroom.publicText(story).body()).doesNotContain("2,250");

        Page taken = choose(moves, story)
                .with(boxes.get(0), "yes")
                .with("reason", "It was so that night")
                .press("Take the chosen");
        assertThat(taken.text(".notices")).contains("1 story moved.");
        assertThat(newsroom.publicText(story).body())
                .isEqualTo("That night " + mark("at least 1,640") + " were missed. By now it is [2,250](figure:"
                        + newer(moves) + ").");
        assertThat(read(story).text(".story__body")).contains("at least 1,640 (since revised to 2,250) were missed");
        assertThat(taken.text(".moves-decided")).contains("Taken", "Declined", "It was so that night");
        assertThat(taken.html().select(".moves h2").eachText()).containsExactly("By night and by day");
        assertThat(taken.text(".moves")).contains("Declined by");
    }

    @Test
    void aRangeIsSaidWithBothEnds() {
        UUID story = publish("Range", "at least 1,640");
        Page moves = editor.get(figure + "/statements/new")
                .form("#statement")
                .with("act", "REVISED")
                .with("speaker", "the valley council")
                .with("new-qualifier", "RANGE")
                .with("new-value", "2,000")
                .with("new-upper", "2,250")
                .press("Add");
        String name = field(moves, story).attr("name");
        assertThat(choose(moves, story)
                        .with(name, "over 2,000")
                        .press("Take the chosen")
                        .status())
                .isEqualTo(422);
        choose(moves, story).with(name, "between 2,000 and 2,250").press("Take the chosen");
        assertThat(newsroom.publicText(story).body()).contains("[between 2,000 and 2,250](figure:");
    }

    @Test
    void whatIsTakenReadersSeeAtOnceAndWhatIsDeclinedSaysWhatCameSince() {
        UUID taken = publish("Taken", "at least 1,640");
        UUID declined = publish("Declined", "at least 1,640");
        Page before = revise(figure, "2,250");
        String newer = newer(before);

        Page moved = choose(before, taken).press("Take the chosen");

        assertThat(moved.text(".notices")).contains("1 story moved.");
        Page left = choose(moved, declined)
                .with("reason", "It tells of the first night")
                .press("Decline the chosen");
        assertThat(left.text(".notices")).contains("1 story left on the older figure.");
        assertThat(left.html().select(".moves h2").eachText()).containsExactly("Declined");
        assertThat(left.text(".moves"))
                .contains("Declined by " + account.displayName(), "“It tells of the first night”");
        assertThat(left.html().select(".moves-decided li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("Declined", "(2,250 " + counts, "revision 1", "first night"),
                        one -> assertThat(one).contains("Taken", account.displayName(), "revision 2"));
        assertThat(read(taken).text(".story__body"))
                .contains("took 2,250 barns")
                .doesNotContain("since");
        assertThat(read(taken).text(".times")).contains("Updated");
        assertThat(read(taken).text(".story__news")).isEqualTo("What is new: Now 2,250 (earlier: at least 1,640).");
        Page old = read(declined);
        assertThat(old.text(".story__body")).contains("at least 1,640 (since revised to 2,250) barns");
        assertThat(old.html().select(".story__body a.since").attr("href")).isEqualTo("/figures/" + newer);
        assertThat(reader.get("/figures/" + newer).text()).contains("2,250");
        assertThat(reader.get("/api/v1/stories/" + declined).response().body())
                .contains("at least 1,640 (since revised to 2,250) barns");
        assertThat(reader.get("/feed.atom").response().body())
                .contains("at least 1,640 (since revised to 2,250) barns", "took 2,250 barns");
        assertThat(editor.get("/admin/stories/" + taken + "/history").text()).contains("at least 1,640 → 2,250");
        assertThat(staff.signedIn(port, Role.ADMIN).get("/admin/audit").text())
                .contains("Took a newer figure into a story", "Left a story on an older figure");
    }

    @Test
    void whatIsStagedStaysStagedAndMovesToo() {
        UUID story = publish("As readers know it", "at least 1,640");
        newsroom.stage(
                story, "As it will be", "", "Rewritten: " + mark("at least 1,640") + ", or " + mark("many") + ".");
        Page moves = revise(figure, "2,250");
        assertThat(moves.text(".moves")).contains("changes not public yet");
        Form form = choose(moves, story);
        moves.html()
                .select("label[for]:contains(many)")
                .forEach(label -> form.with(label.attr("for"), "very *many*, 2,250"));

        Page moved = form.press("Take the chosen");

        assertThat(moved.text(".notices")).contains("1 story moved.");
        assertThat(read(story).text(".story__news"))
                .contains("earlier: at least 1,640")
                .as("what readers never saw")
                .doesNotContain("many");
        assertThat(newsroom.publicText(story).headline()).isEqualTo("As readers know it");
        assertThat(newsroom.publicText(story).body()).contains("took [2,250](figure:" + newer(moves) + ") barns");
        assertThat(newsroom.text(story).headline()).isEqualTo("As it will be");
        assertThat(newsroom.text(story).body())
                .isEqualTo("Rewritten: [2,250](figure:%1$s), or [very \\*many\\*, 2,250](figure:%1$s)."
                        .formatted(newer(moves)));
        assertThat(read(story).text("h1")).isEqualTo("As readers know it");
        assertThat(read(story).text(".story__body")).contains("took 2,250 barns");
        assertThat(moved.text(".moves")).isEmpty();
    }

    @Test
    void aFormThatWasOpenMeanwhileIsMerged() {
        UUID story = publish("Open elsewhere", "at least 1,640");
        Form open = editor.get("/admin/stories/" + story).form("#story");
        choose(revise(figure, "2,250"), story).press("Take the chosen");

        open.with("standfirst", "Written meanwhile").press("Save draft");

        assertThat(newsroom.text(story).standfirst()).isEqualTo("Written meanwhile");
        assertThat(newsroom.text(story).body()).contains("took [2,250](figure:");
    }

    @Test
    void aDraftTakesItAndStaysADraft() {
        UUID story = newsroom.publish("No draft yet", "", "Nothing.");
        newsroom.withdraw(story);
        newsroom.stage(story, "A draft", "", "It took " + mark("at least 1,640") + " barns.");

        Page moved = choose(revise(figure, "2,250"), story).press("Take the chosen");

        assertThat(moved.text(".notices")).contains("in a text that readers do not see before it is published");
        assertThat(newsroom.text(story).body()).contains("[2,250]");
        assertThat(editor.get("/admin/stories/" + story).text(".state")).contains("Withdrawn");
    }

    @Test
    void whatChangedSinceThePageWasShownIsLeftAndWhatWasTypedKept() {
        UUID changed = publish("Changed since", "at least 1,640");
        UUID same = publish("The same", "at least 1,640");
        Page moves = revise(figure, "2,250");
        Form form = choose(moves, changed, same).with(field(moves, changed).attr("name"), "all of 2,250");
        newsroom.republish(changed, "Changed since", "", "Only " + mark("at least 1,640") + " barns are gone.");

        Page after = form.press("Take the chosen");

        assertThat(after.text(".notices")).contains("1 story moved.", "1 story not moved:", "Look at it again");
        assertThat(field(after, changed).val()).isEqualTo("all of 2,250");
        assertThat(after.html().select("input[name=story][checked]").eachAttr("value"))
                .containsExactly(changed.toString());
        assertThat(newsroom.publicText(changed).body()).contains("at least 1,640");
        assertThat(newsroom.publicText(same).body()).contains("2,250");
    }

    @Test
    void whatChangedSinceIsNotDeclinedUnseen() {
        UUID changed = publish("Declined unseen", "at least 1,640");
        Page moves = revise(figure, "2,250");
        newsroom.republish(changed, "Declined unseen", "", "Only " + mark("at least 1,640") + " barns are gone.");

        Page after = choose(moves, changed).with("reason", "Too early").press("Decline the chosen");

        assertThat(after.text(".notices")).contains("1 story not", "Look at it again");
        assertThat(after.has(".moves-decided")).isFalse();
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsDone() {
        UUID story = publish("Not so", "at least 1,640");
        Page moves = revise(figure, "2,250");
        String field = field(moves, story).attr("name");

        Page unchosen = choose(moves).press("Take the chosen");
        Page wordless = choose(moves, story).with(field, " ").press("Take the chosen");
        Page unreasoned = choose(moves, story).with(field, "typed").press("Decline the chosen");

        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(unchosen.text("#story-problem")).contains("Choose one story");
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(wordless.text("#" + field + "-problem")).contains("Write what is to stand there");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.problem("Reason")).contains("Say why");
        assertThat(field(unreasoned, story).val()).isEqualTo("typed");
        assertThat(unreasoned.html().select("input[name=story][checked]")).hasSize(1);
        assertThat(newsroom.publicText(story).body()).contains("at least 1,640");
        assertThat(unreasoned.has(".moves-decided")).isFalse();
    }

    @Test
    void allThatAreOpenAreTakenTogether() {
        UUID one = publish("One", "at least 1,640");
        UUID other = publish("Other", "at least 1,640");
        UUID declined = publish("Declined", "at least 1,640");
        Page moves = choose(revise(figure, "2,250"), declined)
                .with("reason", "Of that night")
                .press("Decline the chosen");

        Page moved = moves.form("#moves").with("all", "true").press("Take all that are open here");

        assertThat(moved.text(".notices")).contains("2 stories moved.");
        assertThat(newsroom.publicText(declined).body()).contains("at least 1,640");
        assertThat(newsroom.publicText(one).body()).contains("[2,250]");
        assertThat(newsroom.publicText(other).body()).contains("[2,250]");
    }

    @Test
    void aFigureThatMovedTwiceMovesToTheNewest() {
        UUID story = publish("Moved twice", "at least 1,640");
        Page first = revise(figure, "2,250");
        choose(first, story).with("reason", "Too early").press("Decline the chosen");

        revise("/admin/figures/" + newer(first), "2,380");

        Page again = editor.get(figure + "/moves");
        assertThat(field(again, story).val()).isEqualTo("2,380");
        assertThat(again.text(".moves")).as("what was declined was another one").doesNotContain("Declined");
        assertThat(read(story).text(".story__body")).contains("(since revised to 2,380)");
        Page late = choose(first, story).press("Take the chosen");
        assertThat(late.text(".notices")).contains("1 story not moved:", "revised further");
        choose(again, story).press("Take the chosen");
        assertThat(read(story).text(".story__body")).contains("took 2,380 barns");
    }

    @Test
    void aStoryThatTookTheNewerFigureStillTellsWhatItWasBefore() {
        UUID story = publish("Told whole", "at least 1,640");
        choose(revise(figure, "2,250"), story).press("Take the chosen");

        Page page = read(story);

        assertThat(page.text(".story__body")).contains("took 2,250 barns").doesNotContain("since revised");
        assertThat(page.text(".notes .note")).contains("2,250 " + counts, "Revised from at least 1,640");
        assertThat(page.html().select(".note__before a").attr("href")).isEqualTo("/figures/" + id(figure));
    }

    @Test
    void aClaimThatWasRevisedSaysBesideItWhatItWasRevisedTo() {
        String claim = editor.get("/admin/figures/new?kind=CLAIM")
                .form("#entry")
                .with("claim", "The dam held, of " + counts)
                .with("speaker", "the valley council")
                .press("Save")
                .path();
        String mark = "](claim:" + id(claim) + ")";
        UUID story = newsroom.publish("The dam", "", "They say [it held" + mark + ".");
        UUID translation = newsroom.publish("ru", "Плотина", "", "Говорят, [она устояла" + mark + ".");

        editor.get(claim + "/statements/new")
                .form("#statement")
                .with("act", "REVISED")
                .with("speaker", "the valley council")
                .with("new-claim", "The dam broke, of " + counts)
                .press("Add");

        assertThat(read(story).text(".story__body"))
                .contains("it held (since revised to “The dam broke, of " + counts + "”).");
        assertThat(read(story).text(".statement__revised")).isEqualTo("to The dam broke, of " + counts);
        assertThat(read(translation).text(".story__body")).contains("она устояла (позднее уточнено).");
        assertThat(read(translation)
                        .html()
                        .select(".statement__revised [lang=en]")
                        .text())
                .isEqualTo("The dam broke, of " + counts);
    }

    @Test
    void whoRevisesItFurtherIsLedToStoriesThatStillShowTheFirst() {
        UUID undecided = publish("Never decided", "at least 1,640");
        UUID declined = publish("Declined before", "at least 1,640");
        UUID moved = publish("One step behind", "at least 1,640");
        Page first = revise(figure, "2,250");
        String second = "/admin/figures/" + newer(first);
        choose(first, declined).with("reason", "Too early").press("Decline the chosen");
        choose(first, moved).press("Take the chosen");

        Page further = revise(second, "2,380");

        assertThat(further.path()).isEqualTo(second + "/moves");
        assertThat(further.html().select(".moves h2").eachText())
                .containsExactly("One step behind", "Declined before", "Never decided");
        assertThat(further.text(".moves")).doesNotContain("Declined by");
        String third = "/admin/figures/" + newer(further);
        Page newest = editor.get(third + "/moves");
        assertThat(newest.html().select(".moves h2").eachText()).hasSize(3);
        assertThat(editor.get(third).text(".state")).contains("Stories that show an older one");

        Page all = newest.form("#moves").with("all", "true").press("Take all that are open here");

        assertThat(all.text(".notices")).contains("3 stories moved.");
        for (UUID story : List.of(undecided, declined, moved)) {
            assertThat(newsroom.publicText(story).body()).contains("[2,380](figure:" + newer(further) + ")");
        }
        assertThat(all.has("#moves")).isFalse();
        assertThat(all.html().select(".moves-decided li")).hasSize(5);
    }

    @Test
    void aStoryThatShowsBothOlderOnesMovesAtOnce() {
        publish("Shown", "at least 1,640");
        Page first = revise(figure, "2,250");
        UUID story = newsroom.publish(
                "Both",
                "",
                "It took " + mark("at least 1,640") + " barns, or [2,250](figure:" + newer(first) + ") of them.");

        Page further = revise("/admin/figures/" + newer(first), "2,380");
        Page done = choose(further, story).press("Take the chosen");

        assertThat(done.text(".notices")).contains("1 story moved.");
        assertThat(newsroom.publicText(story).body())
                .isEqualTo("It took [2,380](figure:%1$s) barns, or [2,380](figure:%1$s) of them."
                        .formatted(newer(further)));
    }

    @Test
    void whatWasRevisedAndThenTakenBackStillLeadsToItsStories() {
        UUID story = publish("Taken back", "at least 1,640");
        revise(figure, "2,250");
        Page retracted = editor.get(figure + "/statements/new")
                .form("#statement")
                .with("act", "RETRACTED")
                .with("speaker", "the valley council")
                .press("Add");

        assertThat(retracted.text(".state")).contains("Retracted", "Stories that show it");
        Page moves = editor.get(figure + "/moves");
        assertThat(field(moves, story).val()).isEqualTo("2,250");
    }

    @Test
    void whereElseAStoryHasTheOlderNumberIsSaid() {
        UUID story = newsroom.publish(
                "1,640 barns gone",
                "Some 1,640 of them, for 1,640 tenge.",
                "The flood took " + mark("at least 1,640") + " barns. Of 1,640 barns none is left. In all, 12 fell.");

        Page moves = revise(figure, "2,250");

        assertThat(moves.html().select(".move-unmarked li").eachText())
                .containsExactly(
                        "Headline: 1,640 barns gone",
                        "Standfirst: Some 1,640 of them, for 1,640 tenge.",
                        "Text: The flood took at least 1,640 barns. Of 1,640 barns none is left. In all, 12 fell.");
        assertThat(moves.html()
                        .select(".move-unmarked li")
                        .get(2)
                        .select("mark")
                        .text())
                .contains("1,640");
        assertThat(moves.text(".move-unmarked")).contains("in the form of the story");
        choose(moves, story).press("Take the chosen");
        assertThat(newsroom.publicText(story).headline()).as("only told of").isEqualTo("1,640 barns gone");
    }

    @Test
    void theOlderNumberIsPointedOutHoweverItIsWrittenAndHoweverOften() {
        String often = Stream.of("утром", "днем", "вечером", "ночью", "рано", "поздно", "сразу", "потом")
                .map(when -> " Было " + when + " 1 640.")
                .collect(Collectors.joining());
        newsroom.publish("ru", "Сараев 1,640", "", "Унесло " + mark("не менее 1640") + " сараев." + often);
        Page moves = revise(figure, "2,250");
        assertThat(moves.html().select(".move-unmarked mark").eachText())
                .hasSize(9)
                .startsWith("1,640");
    }

    @Test
    void aNamesakeWhoHasAStoryOpenIsSomebodyElse() {
        UUID story = publish("Open to two", "at least 1,640");
        Page moves = revise(figure, "2,250");
        editor.get("/admin/stories/" + story).form("#story").press("Save draft");
        assertThat(editor.get(moves.path()).text(".moves")).doesNotContain("Open just now");

        Account other = staff.account(Role.EDITOR);
        database.sql("update account set display_name = ? where id = ?")
                .params(account.displayName(), other.id())
                .update();
        Browser namesake = new Browser(port);
        namesake.signIn(other.username(), Staff.PASSWORD);
        namesake.get("/admin/stories/" + story).form("#story").press("Save draft");

        assertThat(editor.get(moves.path()).text(".moves")).contains("Open just now: " + account.displayName());
    }

    @Test
    void aFigureThatNobodyRevisedHasNothingToOffer() {
        publish("Still so", "at least 1,640");

        assertThat(editor.get(figure + "/moves").text()).contains("Nobody has given a newer figure");
        assertThat(editor.get(figure + "/moves").has("#moves")).isFalse();
        assertThat(editor.get("/admin/figures/" + UUID.randomUUID() + "/moves").status())
                .isEqualTo(404);
        assertThat(staff.signedIn(port, Role.REPORTER).get(figure + "/moves").status())
                .isEqualTo(403);
    }

    @Test
    void aLongListIsReadToItsEndAtTheCostOfAShortOne() {
        UUID last = publish("Story 0", "at least 1,640");
        Page moves = revise(figure, "2,250");
        int few = count(moves.path());
        for (int i = 1; i <= 31; i++) {
            publish("Story " + i, "at least 1,640");
        }

        assertThat(count(moves.path())).isEqualTo(few).isLessThanOrEqualTo(12);
        Page first = editor.get(moves.path());
        assertThat(first.html().select(".moves h2")).hasSize(30);
        Page second = editor.get(first.html().select(".pager a[rel=next]").attr("href"));
        assertThat(second.html().select(".moves h2").eachText()).containsExactly("Story 1", "Story 0");
        assertThat(editor.get(second.html().select(".pager a[rel=prev]").attr("href"))
                        .html()
                        .select(".moves h2")
                        .eachText())
                .startsWith("Story 31");
        Page taken = choose(second, last).press("Take the chosen");
        assertThat(taken.html().select(".moves h2").eachText())
                .as("whoever decides stays on the page")
                .containsExactly("Story 1");
    }

    // What goes on behind the portal meanwhile can only add to a count.
    private int count(String path) {
        return IntStream.range(0, 3)
                .map(time -> {
                    statements.forget();
                    assertThat(editor.get(path).status()).isEqualTo(200);
                    return statements.seen().size();
                })
                .min()
                .orElseThrow();
    }
}
