package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class NonsenseTest {

    private static final String MARKUP = "</textarea></title><script>alert('x')</script>\"'&amp;${7*7}[[#{x}]]";
    private static final List<String> TEXTS = List.of(
            "kicker", "headline", "standfirst", "byline", "dateline", "body", "source", "editorsNote", "changeNote");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
    }

    private Form filled(String text) {
        Form form = DeskPages.blank(editor);
        TEXTS.forEach(field -> form.with(field, text));
        return form;
    }

    @Test
    void markupStaysText() {
        for (String button : new String[] {"Save draft", "Publish", "Preview"}) {
            Page page = filled(MARKUP).press(button);
            assertThat(page.status()).isIn(200, 422);
            assertThat(page.html()
                            .select("script:not([src=/js/desk.js], [src=/js/editor/start.js], [src^=/js/masthead-])"))
                    .isEmpty();
            assertThat(page.html().html()).doesNotContain("&amp;49[");
        }
        assertThat(editor.get("/admin/stories").text()).contains(MARKUP);
        Page saved = filled(MARKUP).press("Save draft");
        assertThat(saved.value("Body")).isEqualTo(MARKUP);
        assertThat(saved.value("Byline")).isEqualTo(MARKUP);
    }

    @Test
    void whatTheDatabaseCannotKeepIsLeftOut() {
        Page saved = filled("A\0B\u0008C\uFFFFD\uFDD0\u0085\u009F\uFDEF\uD83F\uDFFE 😀 ә")
                .press("Save draft");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.value("Headline")).isEqualTo("ABCD 😀 ә");
        assertThat(saved.value("Body")).isEqualTo("ABCD 😀 ә");
    }

    @Test
    void halfACharacterIsNoError() {
        assertThat(filled("Half \uD83D one").press("Save draft").status()).isEqualTo(200);
    }

    @Test
    void tooLongIsSaidAndKept() {
        Page refused = filled("x".repeat(100_000)).press("Save draft");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Headline")).contains("300");
        assertThat(refused.problem("Body")).isEmpty();
        assertThat(refused.value("Body")).hasSize(100_000);
    }

    @Test
    void aVeryLongBodyIsSaved() {
        String body = "Қ".repeat(200_000);
        Page saved = DeskPages.blank(editor)
                .with("headline", "Long")
                .with("body", body)
                .press("Save draft");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.value("Body")).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=nonsense", "?status=NONE", "?after=%00", "?after=%ff"})
    void oddListsAreNotThere(String query) {
        assertThat(editor.get("/admin/stories" + query).status()).isIn(400, 404);
    }

    @Test
    void aFormWithoutItsHiddenFieldsIsNoError() {
        Form form = DeskPages.blank(editor)
                .with("headline", "x")
                .with("opened", "minus one")
                .with("stood", "?");
        assertThat(form.press("Save draft").status()).isEqualTo(200);
        assertThat(DeskPages.blank(editor)
                        .with("id", "no id")
                        .press("Save draft")
                        .status())
                .isEqualTo(404);
        assertThat(DeskPages.blank(editor).without("id").press("Save draft").status())
                .isBetween(400, 404);
    }
}
