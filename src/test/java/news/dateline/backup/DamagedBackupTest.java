package news.dateline.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import news.dateline.account.Role;
import news.dateline.testing.PictureStates;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Terminal;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What is not a whole backup, or not one for this Dateline, is refused in words and changes nothing. */
@PortalTest
class DamagedBackupTest {

    private static final String ACCOUNTS = "tables/account";

    @TempDir
    Path folder;

    @Autowired
    NewDatabases databases;

    @Autowired
    PictureStates pictures;

    @Autowired
    Staff staff;

    @Value("${dateline.data-dir}")
    Path data;

    private Path whole;
    private OtherPlace place;

    @BeforeEach
    void backUp() {
        pictures.picture(staff.account(Role.EDITOR));
        whole = folder.resolve("whole.zip");
        assertThat(OtherPlace.embedded(data).run("backup", whole.toString()).code())
                .isZero();
        place = OtherPlace.embedded(folder.resolve("elsewhere"));
    }

    @Test
    void whatWasCutOffOrIsSomethingElseIsRefused() throws IOException {
        byte[] all = Files.readAllBytes(whole);
        assertRefused(Files.write(file(), Arrays.copyOf(all, all.length - 1)), "is no whole backup");
        assertRefused(Files.write(file(), Arrays.copyOf(all, all.length / 2)), "is no whole backup");
        assertRefused(Files.writeString(file(), "A shopping list"), "is no whole backup");
        assertRefused(folder.resolve("nothing"), "There is no file");
        assertRefused(new Damage(whole).without(Manifest.NAME).writeTo(file()), "it has no manifest");
    }

    @Test
    void aByteThatChangedIsFound() throws IOException {
        byte[] all = Files.readAllBytes(whole);
        all[all.length / 3] ^= 1;
        assertRefused(Files.write(file(), all), "in the backup is");
    }

    @Test
    void aPartThatIsNotWhatTheManifestSaysIsFound() throws IOException {
        Damage damage = new Damage(whole);
        String accounts = damage.text(ACCOUNTS);
        assertRefused(
                damage.with(ACCOUNTS, accounts.replaceFirst("EDITOR", "EDITOS")).writeTo(file()),
                "tables/account in the backup is not what its manifest says");
        assertRefused(damage.without(ACCOUNTS).writeTo(file()), "The backup lacks tables/account");
        assertRefused(
                new Damage(whole).with("tables/more", "1\n").writeTo(file()),
                "The backup holds tables/more, which its manifest does not name");
        assertRefused(
                new Damage(whole)
                        .inManifest("\"rows\" : \\d+", "\"rows\" : 9999")
                        .writeTo(file()),
                "its manifest says 9999");
    }

    @Test
    void whatALaterDatelineMadeIsRefused() throws IOException {
        assertRefused(
                new Damage(whole)
                        .inManifest("\"schema\" : \"\\d+\"", "\"schema\" : \"9999\"")
                        .writeTo(file()),
                "The backup has schema 9999");
        assertRefused(
                new Damage(whole).inManifest("\"format\" : 1", "\"format\" : 2").writeTo(file()),
                "The backup has format 2");
    }

    @Test
    void whatTheDatabaseRefusesLeavesNothingBehind() throws Exception {
        Path forged = new Damage(whole).withForged(ACCOUNTS, "").writeTo(file());
        assertThat(place.run("backup-check", forged.toString()).code()).isZero();
        OtherPlace database = databases.empty(folder);

        Terminal.Outcome outcome = database.run("restore", forged.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("violates foreign key constraint");
        assertThat(database.data().rows()).isEmpty();
        assertThat(database.data().pictures()).isEmpty();
        try (var connection = databases.open(database)) {
            assertThat(connection.getMetaData().getSchemas().next()).isTrue();
            assertThat(new Catalogue(connection, SchemaSwitch.WORK)
                            .rows("select nspname from pg_namespace where nspname = ?"))
                    .isEmpty();
        }
    }

    @Test
    void whatAnEarlierDatelineMadeIsBroughtUpToDate() throws Exception {
        OtherPlace old = databases.empty(folder);
        Flyway.configure()
                .dataSource(
                        old.settings().get("spring.datasource.url"),
                        old.settings().get("spring.datasource.username"),
                        old.settings().get("spring.datasource.password"))
                .locations("classpath:db/migration")
                .target("20")
                .load()
                .migrate();
        databases.execute(old, """
                insert into account values ('00000000-0000-7000-8000-00000000000a', 'aliya', 'Aliya', 'x', 'EDITOR',
                    false, now(), null, 0)""");
        Path backup = file();
        assertThat(old.run("backup", backup.toString()).said()).contains("schema 20");
        OtherPlace today = databases.empty(folder);

        Terminal.Outcome outcome = today.run("restore", backup.toString());

        assertThat(outcome.said()).contains("Restored: 1 rows");
        assertThat(today.data().rows().get("account"))
                .singleElement()
                .asString()
                .contains("aliya");
        assertThat(today.data().rows()).containsKeys("shown_mark", "story_mark");
    }

    @Test
    void whatIsMistypedStartsNothing() {
        assertThat(place.run("bakcup", whole.toString()).said())
                .contains("There is no command \"bakcup\"", "restore FILE");
        assertThat(place.run("restore", whole.toString(), "--overwrite").said()).contains("no option --overwrite");
        assertThat(place.run("restore").said()).contains("needs one name behind it");
        assertThat(place.run("backup", file().toString()).said()).contains("There is no database in");
        assertThat(place.isUntouched()).isTrue();
    }

    private void assertRefused(Path backup, String words) {
        for (String command : new String[] {"backup-check", "restore"}) {
            Terminal.Outcome outcome = place.run(command, backup.toString());
            assertThat(outcome.said()).as(command).contains(words).doesNotContain("Exception");
            assertThat(outcome.code()).as(command).isEqualTo(1);
        }
        assertThat(place.isUntouched()).isTrue();
    }

    private Path file() {
        return folder.resolve("other.zip");
    }
}
