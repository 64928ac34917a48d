package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.story.FrontPage;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class FrontOrderTest {

    // Kazakh has no stories of its own in the tests, so nobody else minds its front page.
    private static final String FORM = "form[action=/admin/front/kk]";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private FrontPage frontPage;

    private UUID first;
    private UUID second;
    private Browser editor;

    @BeforeEach
    void publish() {
        first = newsroom.publish("kk", "Бірінші", "", "");
        second = newsroom.publish("kk", "Екінші", "", "");
        editor = staff.signedIn(port, Role.EDITOR);
    }

    @AfterEach
    void tidy() {
        frontPage.arrange("kk", frontPage.order("kk"), List.of());
        newsroom.withdraw(first);
        newsroom.withdraw(second);
    }

    private Page choose(UUID... stories) {
        Fields fields = editor.get("/admin/front").form(FORM).fields().without("story");
        for (UUID story : stories) {
            fields = fields.and("story", story.toString());
        }
        return editor.post("/admin/front/kk", fields);
    }

    private String lead() {
        return new Browser(port).get("/kk").text(".lead__headline");
    }

    @Test
    void theLatestStoryLeadsUntilEditorsChooseAnother() {
        assertThat(lead()).isEqualTo("Екінші");

        Page saved = choose(first, second);

        assertThat(saved.path()).isEqualTo("/admin/front");
        assertThat(saved.text(".notice")).contains("in this order now");
        assertThat(saved.html().select(FORM + " option[selected]").eachText()).startsWith("Бірінші", "Екінші");
        assertThat(lead()).isEqualTo("Бірінші");
    }

    @Test
    void aStoryChosenTwiceIsPutThereOnceAndThatIsSaid() {
        Page saved = choose(second, first, first);

        assertThat(saved.text(".notice")).contains("chosen for several places");
        assertThat(frontPage.order("kk")).containsExactly(second, first);
    }

    @Test
    void aWithdrawnStoryLeavesItsPlaceToTheNext() {
        UUID third = newsroom.publish("kk", "Үшінші", "", "");
        choose(third);
        assertThat(lead()).isEqualTo("Үшінші");

        newsroom.withdraw(third);

        assertThat(lead()).isEqualTo("Екінші");
    }

    @Test
    void anOrderChangedMeanwhileIsNotOverwritten() {
        Fields opened = editor.get("/admin/front").form(FORM).fields().without("story");
        choose(first);

        Page refused = editor.post("/admin/front/kk", opened.and("story", second.toString()));

        assertThat(refused.text(".bad")).contains("Somebody else changed this front page");
        assertThat(lead()).isEqualTo("Бірінші");
    }

    @Test
    void nonsenseAndStoriesOfOtherLanguagesAreNotPutThere() {
        UUID english = newsroom.publish("Elsewhere", "", "");
        Fields fields = editor.get("/admin/front")
                .form(FORM)
                .fields()
                .without("story")
                .and("story", english.toString())
                .and("story", "nonsense")
                .and("story", UUID.randomUUID().toString());

        editor.post("/admin/front/kk", fields);

        assertThat(frontPage.order("kk")).isEmpty();
        newsroom.withdraw(english);
    }

    @Test
    void reportersDoNotArrangeIt() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Fields fields = new Fields()
                .and("story", first.toString())
                .and("_csrf", DeskPages.blank(reporter).fields().value("_csrf"));

        assertThat(reporter.get("/admin/front").status()).isEqualTo(403);
        assertThat(reporter.post("/admin/front/kk", fields).status()).isEqualTo(403);
        assertThat(frontPage.order("kk")).isEmpty();
    }
}
