package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.account.AccountWriting;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class MailTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    AccountWriting accounts;

    @Autowired
    GreenMail mailbox;

    @Autowired
    JdbcClient database;

    private String address;
    private Browser writer;
    private Browser editor;

    @BeforeEach
    void signIn() {
        address = Newsroom.word() + "@example.org";
        Account account = staff.account(Role.REPORTER);
        accounts.describe(account.id(), "A writer " + Newsroom.word(), address);
        writer = new Browser(port);
        writer.signIn(account.username(), Staff.PASSWORD);
        editor = staff.signedIn(port, Role.EDITOR);
    }

    @AfterEach
    void startAgain() {
        if (!mailbox.isRunning()) {
            mailbox.start();
        }
    }

    private Page submitted(String headline, String language) {
        Page story = DeskPages.complete(writer, newsroom, headline)
                .with("language", language)
                .press("Submit for review");
        return editor.get(story.path());
    }

    @Test
    void aWriterIsToldWhenAStoryIsHeldBack() throws Exception {
        String figure = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "letters " + Newsroom.word())
                .with("value", "12")
                .with("unit", "letters")
                .with("speaker", "a postman")
                .press("Save")
                .path();
        Page story = submitted("Letters lost", "en")
                .form("#story")
                .with("body", "They lost [12](" + figure.replace("/admin/figures/", "figure:") + ") letters.")
                .with("embargo", "2099-01-01T10:00")
                .press("Publish");
        String only = editor.get(figure)
                .html()
                .select(".statements-kept li a[href*=/statements/]")
                .attr("href");
        editor.get(only).form("#striking").with("reason", "A joke").press("Strike out");

        database.sql("update story set embargo_until = now() where id = ?")
                .param(DeskPages.id(story))
                .update();

        MimeMessage held = arrived(2).get(1);
        assertThat(held.getSubject()).isEqualTo("Held back: Letters lost");
        assertThat(text(held))
                .contains("was not published when its embargo ended", "it lacks a statement", story.path());
    }

    private List<MimeMessage> arrived(int number) throws Exception {
        return arrived(number, Duration.ofSeconds(30));
    }

    private List<MimeMessage> arrived(int number, Duration most) throws Exception {
        return Eventually.get(
                most,
                () -> Stream.of(mailbox.getReceivedMessages())
                        .filter(message ->
                                GreenMailUtil.getAddressList(all(message)).equals(address))
                        .toList(),
                messages -> messages.size() >= number);
    }

    private static jakarta.mail.Address[] all(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws Exception {
        return ((String) message.getContent()).replace("\r\n", "\n");
    }

    @Test
    void aWriterIsToldWhatBecameOfAStory() throws Exception {
        Page story = submitted("A dam breaks", "en");
        editor.get(story.path()).form("#return").with("note", "Who says so?").press("Return to the writer");
        MimeMessage returned = arrived(1).get(0);
        assertThat(returned.getSubject()).isEqualTo("Returned to you: A dam breaks");
        assertThat(returned.getContentType()).startsWith("text/plain");
        assertThat(returned.getFrom()[0].toString()).startsWith("dateline@");
        assertThat(text(returned)).contains("Who says so?", "http://localhost", story.path());

        writer.get(story.path()).form("#story").press("Submit for review");
        editor.get(story.path()).form("#story").press("Publish");

        MimeMessage published = arrived(2).get(1);
        assertThat(published.getSubject()).isEqualTo("Published: A dam breaks");
        assertThat(text(published)).contains("published your story “A dam breaks”");
    }

    @Test
    void itIsSaidInTheLanguageOfTheStory() throws Exception {
        Page story = submitted("Судья ушёл", "ru");
        story.form("#story").with("embargo", "2040-01-01T10:00").press("Publish");

        MimeMessage scheduled = arrived(1).get(0);
        assertThat(scheduled.getSubject()).isEqualTo("В плане: Судья ушёл");
        assertThat(text(scheduled)).contains("«Судья ушёл» поставлен в план");
    }

    @Test
    void whatTheServerDoesNotTakeIsSentLaterAndNothingWaits(CapturedOutput output) throws Exception {
        Page story = submitted("While the mail is away", "en");
        mailbox.stop();

        Page published = story.form("#story").press("Publish");
        assertThat(published.text(".state")).contains("Published");
        Eventually.get(output::getAll, log -> log.contains("told by e-mail later"));
        mailbox.start();

        assertThat(arrived(1, Duration.ofSeconds(60))).hasSize(1);
        assertThat(output.getAll().lines().filter(line -> !line.contains("icegreen")))
                .noneMatch(line -> line.contains(address));
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() throws Exception {
        Account own = staff.account(Role.EDITOR);
        accounts.describe(own.id(), "Alone", address);
        Browser alone = new Browser(port);
        alone.signIn(own.username(), Staff.PASSWORD);
        DeskPages.complete(alone, newsroom, "By myself").press("Publish");

        editor.get(submitted("By another", "en").path()).form("#story").press("Publish");

        assertThat(arrived(1))
                .singleElement()
                .satisfies(message -> assertThat(message.getSubject()).contains("By another"));
    }

    @Test
    void whatIsNoAddressIsRefusedBesideTheField() {
        Page refused = writer.get("/account")
                .form("main form")
                .with("email", "me@example.org, you@example.org")
                .press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("E-mail")).contains("not one address");
        assertThat(writer.get("/account").value("E-mail")).isEqualTo(address);
    }
}
