package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PictureStates;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import news.dateline.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AuditTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    Newsroom newsroom;

    @Autowired
    PictureStates pictures;

    private Browser admin;

    @BeforeEach
    void signIn() {
        admin = staff.signedIn(port, Role.ADMIN);
    }

    private List<String> log(UUID account) {
        return admin.get("/admin/audit?account=" + account)
                .html()
                .select(".log strong")
                .eachText();
    }

    @Test
    void comingAndGoingIsRecorded() {
        Account account = staff.account(Role.EDITOR);
        Browser browser = new Browser(port);
        browser.signIn(account.username(), "not the password");
        browser.signIn(account.username(), Staff.PASSWORD)
                .form("form[action=/logout]")
                .press("Sign out");

        assertThat(log(account.id())).containsExactly("Signed out", "Signed in");
        Page failures = admin.get("/admin/audit?action=SIGN_IN_FAILED");
        assertThat(failures.html().select(".log li").get(0).text())
                .contains("Nobody’s account: Failed to sign in, " + account.displayName());
    }

    @Test
    void whatAFigureWasAndIsStandsInTheLog() {
        Account account = staff.account(Role.EDITOR);
        Browser editor = new Browser(port);
        editor.signIn(account.username(), Staff.PASSWORD);
        String path = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "ropes")
                .with("qualifier", "AT_LEAST")
                .with("value", "31")
                .with("unit", "ropes")
                .with("asOf", "2022-01-09")
                .with("speaker", "a sailor")
                .press("Save")
                .path();
        Page changed = editor.get(path)
                .form("#entry")
                .with("qualifier", "RANGE")
                .with("value", "32")
                .with("upper", "40")
                .with("wording", "")
                .with("counts", "long ropes, ".repeat(9))
                .with("asOf", "")
                .with("region", "regions/almaty")
                .press("Save");
        assertThat(changed.text(".notice")).contains("Saved");

        assertThat(admin.get("/admin/audit?account=" + account.id())
                        .html()
                        .select(".log li")
                        .first()
                        .text())
                .contains(
                        "Changed a figure or claim",
                        "number was at least 31, is range 32 to 40",
                        "counts was ropes, is long ropes, long",
                        "as of was 2022-01-09, is nothing; another region")
                .doesNotContain("Almaty", "long ropes, ".repeat(8), "unit");
    }

    @Test
    void whatIsTypedForANameIsNotKeptWhereThereIsNoSuchAccount() {
        String typed = Newsroom.word();
        new Browser(port).signIn(typed, "something");

        assertThat(admin.get("/admin/audit?action=SIGN_IN_FAILED").text()).doesNotContain(typed);
        assertThat(database.sql("select count(*) from audit_entry entry where entry::text like ?")
                        .param("%" + typed + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoFailsOnPurposeDoesNotFillTheLog() {
        UUID account = staff.account(Role.EDITOR).id();
        for (int i = 0; i < 4; i++) {
            audit.recordAtMost(2, Action.SIGN_IN_FAILED, account);
        }

        assertThat(database.sql("select detail from audit_entry where subject_id = ? and action = 'SIGN_IN_FAILED'"
                                + " order by recorded_at, id")
                        .param(account)
                        .query(String.class)
                        .list())
                .containsExactly("", "more within the hour are not recorded");
    }

    @Test
    void linesFromBeforePicturesWereCalledSoAreRead() {
        Account account = staff.account(Role.EDITOR);
        database.sql("insert into audit_entry (id, recorded_at, account_id, action, subject_kind, subject_id, detail)"
                        + " values (?, now(), ?, 'IMAGE_CHANGED', 'IMAGE', ?, '')")
                .params(UUID.randomUUID(), account.id(), UUID.randomUUID())
                .update();

        assertThat(log(account.id())).containsExactly("Changed a picture");
    }

    @Test
    void whatAdminsDoToAccountsIsRecorded() {
        Account boss = staff.account(Role.ADMIN);
        Account account = staff.account(Role.REPORTER);
        Browser theirs = new Browser(port);
        theirs.signIn(boss.username(), Staff.PASSWORD);
        String path = "/admin/users/" + account.id();
        theirs.get(path)
                .form("main form")
                .with("displayName", "Another")
                .with("role", "EDITOR")
                .send();
        theirs.get(path).form("form[action$=/password]").send();
        theirs.get(path).form("form[action$=/closing]").send();
        theirs.get(path).form("form[action$=/opening]").send();

        assertThat(log(boss.id()))
                .containsExactly(
                        "Opened an account again",
                        "Closed an account",
                        "Reset a password",
                        "Changed a role",
                        "Changed a display name",
                        "Signed in");
        assertThat(admin.get("/admin/audit?account=" + boss.id()).text(".log")).contains("reporter to editor");
    }

    @Test
    void whatAdminsLookAtTakesFewStatements() {
        for (String path : List.of("/admin/audit", "/admin/audit?action=SIGNED_IN", "/admin/users", "/account")) {
            statements.forget();
            admin.get(path);
            assertThat(statements.seen()).as(path).hasSizeBetween(1, 12);
        }
    }

    @Test
    void eachStepOfAStoryIsRecorded() {
        Account account = staff.account(Role.EDITOR);
        Browser editor = new Browser(port);
        editor.signIn(account.username(), Staff.PASSWORD);
        Page story = DeskPages.complete(editor, newsroom, "Through the log").press("Submit for review");
        editor.get(story.path()).form("#story").press("Publish");
        editor.get(story.path())
                .form("#withdraw")
                .with("reason", "Names a bystander")
                .press("Withdraw");

        assertThat(log(account.id()))
                .containsExactly(
                        "Withdrew a story", "Published a story", "Submitted a story", "Began a story", "Signed in");
        assertThat(admin.get("/admin/audit?account=" + account.id()).text(".log"))
                .doesNotContain("bystander", "Through the log");
    }

    @Test
    void whatIsDoneToPicturesIsRecorded() {
        Account account = staff.account(Role.EDITOR);
        Browser editor = new Browser(port);
        editor.signIn(account.username(), Staff.PASSWORD);
        String path = "/admin/media/" + pictures.picture(account);
        String credit = Newsroom.word();
        editor.get(path).form("#picture").with("credit", credit).press("Save");
        String whose = "/admin/audit?account=" + account.id();
        assertThat(admin.get(whose).html().select(".log strong a[href=" + path + "]"))
                .hasSize(2);

        editor.get(path).form("#removal").press("Remove");

        assertThat(log(account.id()))
                .containsExactly("Deleted a picture", "Changed a picture", "Added a picture", "Signed in");
        assertThat(admin.get(whose).text()).doesNotContain(credit);
        assertThat(admin.get(whose + "&action=IMAGE_DELETED").has(".log strong a"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'x'",
                "update audit_entry set detail = 'x' where false",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void nothingInItIsEverChanged(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update()).hasMessageContaining("never changed");
    }

    @Test
    void itIsReadBothWaysAndNarrowed() {
        UUID account = staff.account(Role.EDITOR).id();
        UUID story = UUID.randomUUID();
        IntStream.rangeClosed(1, 120)
                .forEach(i ->
                        audit.record(i % 2 == 0 ? Action.STORY_SAVED : Action.STORY_BEGUN, account, story, "n" + i));

        List<Page> pages = Walk.pages(admin, "/admin/audit?account=" + account);
        assertThat(pages).hasSize(3);
        List<String> all = pages.stream()
                .flatMap(page -> page.html().select(".log .hint").eachText().stream())
                .toList();
        assertThat(all)
                .isEqualTo(IntStream.rangeClosed(1, 120)
                        .mapToObj(i -> "n" + (121 - i))
                        .toList());
        Page back = Walk.back(pages.get(2)).get(0);
        assertThat(back.text(".log")).isEqualTo(pages.get(1).text(".log"));

        Page narrowed = admin.get("/admin/audit?action=STORY_BEGUN&account=" + account);
        assertThat(narrowed.html().select(".log .hint").eachText()).hasSize(50).startsWith("n119", "n117");
        assertThat(narrowed.html().select(".log li a[href=/admin/stories/" + story + "]"))
                .hasSize(50);
        Page next = admin.get(narrowed.html().select(".pager [rel=next]").attr("href"));
        assertThat(next.html().select(".log .hint").eachText()).hasSize(10).endsWith("n3", "n1");
        assertThat(admin.get("/admin/audit?action=NONSENSE").status()).isEqualTo(404);
        assertThat(admin.get("/admin/audit?after=nonsense").status()).isEqualTo(400);
    }
}
