package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Publishing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine is lost; what another one has of it is a backup, made while the portal was serving. */
@Tag("slow")
class RestoredPortalTest {

    @TempDir
    Path folder;

    @Test
    void aPortalServesWhatWasRestored() throws Exception {
        Path backup = folder.resolve("kept.zip");
        String word = Newsroom.word();
        PortalProcess lost = new PortalProcess(Files.createDirectory(folder.resolve("lost")));
        String address;
        try {
            lost.start();
            Publishing.at(lost.port(), PortalProcess.ADMIN_PASSWORD, word);
            address = new Browser(lost.port())
                    .get("/")
                    .html()
                    .select("a:contains(" + word + ")")
                    .attr("href");

            assertThat(lost.command("backup", backup.toString())).endsWith("Ended with 0");
            assertThat(new Browser(lost.port()).get(address).status()).isEqualTo(200);
        } finally {
            lost.end();
        }

        PortalProcess found = new PortalProcess(Files.createDirectory(folder.resolve("found")));
        try {
            assertThat(found.command("restore", backup.toString())).endsWith("Ended with 0");
            assertThat(found.command("restore", backup.toString()))
                    .contains("The database is not empty")
                    .endsWith("Ended with 1");
            found.start();

            assertThat(new Browser(found.port()).get(address).text("h1")).isEqualTo("Kept " + word);
            assertThat(new Browser(found.port())
                            .signIn("editor", PortalProcess.ADMIN_PASSWORD)
                            .path())
                    .isEqualTo("/admin");
            Eventually.get(
                    () -> new Browser(found.port()).get("/search?q=" + word),
                    page -> page.html().select(".hit").size() == 1);
            assertThat(found.log()).doesNotContain("The database is empty");
        } finally {
            found.end();
        }
    }
}
