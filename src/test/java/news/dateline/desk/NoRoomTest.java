package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk says when PostgreSQL has no room for a story; one that says so by itself needs a disk that is full. */
@PortalTest
class NoRoomTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    private final String headline = "No room for " + Newsroom.word();

    @BeforeEach
    void letNoRoomBeForIt() {
        database.sql("""
                create function refuse_for_want_of_room() returns trigger language plpgsql as $$
                begin
                  if new.headline = '%s' then
                    raise exception 'could not extend file' using errcode = 'disk_full';
                  end if;
                  return new;
                end $$""".formatted(headline)).update();
        database.sql("create trigger no_room before insert on revision for each row"
                        + " execute function refuse_for_want_of_room()")
                .update();
    }

    @AfterEach
    void makeRoom() {
        database.sql("drop trigger if exists no_room on revision").update();
        database.sql("drop function if exists refuse_for_want_of_room").update();
    }

    @Test
    void whatWasWrittenComesBackToBeSentAgain() {
        Browser editor = staff.signedIn(port, Role.EDITOR);
        Form form = DeskPages.blank(editor).with("headline", headline).with("body", "Hours of work");

        Page refused = form.press("Save draft");

        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.text("[role=alert]")).contains("disk of the server is full", "nothing of this was saved");
        assertThat(refused.value("Headline")).isEqualTo(headline);
        assertThat(refused.value("Body")).isEqualTo("Hours of work");
        assertThat(editor.get("/admin/stories/" + form.fields().value("id")).status())
                .isEqualTo(404);

        makeRoom();
        Page kept = refused.form("form.stack").press("Send again");
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.value("Body")).isEqualTo("Hours of work");
    }
}
