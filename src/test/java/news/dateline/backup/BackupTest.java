package news.dateline.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import news.dateline.account.Role;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PictureStates;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Backups of a portal that goes on serving, and what becomes of them elsewhere. */
@PortalTest
class BackupTest {

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Staff staff;

    @Autowired
    PictureStates pictures;

    @Autowired
    DataSource source;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    NewDatabases databases;

    @Value("${dateline.data-dir}")
    Path data;

    private Path file;
    private OtherPlace portal;

    @BeforeEach
    void write() {
        file = folder.resolve("kept.zip");
        portal = OtherPlace.embedded(data);
        UUID story = newsroom.publish("Kept " + Newsroom.word(), "Tabs\tand \\ and\nlines", "A body.");
        newsroom.republish(story, "Kept otherwise", "", "Ещё одна строка.");
        newsroom.stage(story, "Kept once more", "", "What is corrected.");
        newsroom.publishStaged(story, new Change(ChangeKind.CORRECTION, "It was wrong."));
        newsroom.draft("Not out yet");
        pictures.picture(staff.account(Role.EDITOR));
        staff.signedIn(port, Role.EDITOR).get("/admin");
    }

    @Test
    void everyRowAndEveryPictureIsThereAgain() throws Exception {
        KeptData before = KeptData.of(source, portal.media());
        backUp();
        OtherPlace place = OtherPlace.embedded(folder.resolve("elsewhere"));

        Terminal.Outcome outcome = place.run("restore", file.toString());

        assertThat(outcome.said()).contains("Restored: ", "rows of");
        assertThat(outcome.code()).isZero();
        KeptData after = place.data();
        assertThat(after.lasting()).isEqualTo(before.lasting());
        assertThat(after.lasting()).containsKeys("story", "revision", "correction", "account", "audit_entry");
        assertThat(after.pictures()).isNotEmpty().isEqualTo(picturesWithRows(before));
        assertThat(after.rows().get("spring_session")).as("nobody is signed in").isEmpty();
        assertThat(after.rows().get("search_index"))
                .as("the index is not taken for filled")
                .hasSize(1);
    }

    @Test
    void tablesAreAsTheMigrationsMakeThem() throws Exception {
        backUp();
        OtherPlace place = databases.empty(folder);
        assertThat(place.run("restore", file.toString()).code()).isZero();

        List<String> here = shape(source.getConnection());
        assertThat(shape(databases.open(place))).isEqualTo(here);
    }

    @Test
    void whatIsWrittenMeanwhileIsInItWhollyOrNotAtAll() throws Exception {
        AtomicBoolean goOn = new AtomicBoolean(true);
        List<UUID> published = new ArrayList<>();
        Thread writer = new Thread(() -> {
            while (goOn.get()) {
                published.add(newsroom.publish("Meanwhile " + Newsroom.word(), "", ""));
            }
        });
        writer.start();
        try {
            backUp();
        } finally {
            goOn.set(false);
            writer.join();
        }
        assertThat(published).isNotEmpty();
        OtherPlace place = databases.empty(folder);

        assertThat(place.run("restore", file.toString()).code()).isZero();

        KeptData there = place.data();
        for (UUID story : published) {
            boolean isThere = has(there, "story", story);
            assertThat(has(there, "revision", story)).isEqualTo(isThere);
            boolean isPublished = there.rows().get("story").stream()
                    .anyMatch(row -> row.contains(story.toString()) && row.contains(",PUBLISHED,"));
            assertThat(has(there, "search_document", story)).isEqualTo(isPublished);
        }
    }

    private static boolean has(KeptData data, String table, UUID id) {
        return data.rows().get(table).stream().anyMatch(row -> row.contains(id.toString()));
    }

    @Test
    void aBackupIsForItsOwnerAndReplacesNothing() throws Exception {
        backUp();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] first = Files.readAllBytes(file);

        Terminal.Outcome again = portal.run("backup", file.toString());

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.said()).contains("kept.zip is there already");
        assertThat(file).hasBinaryContent(first);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void nothingIsRestoredOverDataUnlessTheyAreSetAside() throws Exception {
        backUp();
        OtherPlace place = databases.empty(folder);
        assertThat(place.run("restore", file.toString()).code()).isZero();
        databases.execute(place, "update story set slug = 'changed-' || id where slug is not null");
        KeptData changed = place.data();

        Terminal.Outcome refused = place.run("restore", file.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("The database is not empty", "--set-aside");
        assertThat(place.data()).isEqualTo(changed);

        Terminal.Outcome aside = place.run("restore", file.toString(), "--set-aside");

        assertThat(aside.said()).contains("What was there is in the schema dateline_set_aside_");
        assertThat(aside.code()).isZero();
        assertThat(place.data().lasting().get("story"))
                .isNotEqualTo(changed.rows().get("story"));
        String schema = aside.said().replaceAll("(?s).*(dateline_set_aside_\\w+).*", "$1");
        databases.execute(place, "select count(*) / count(*) from " + schema + ".story where slug like 'changed-%'");
    }

    @Test
    void aPortalThatIsUpIsNotRestoredOver() throws Exception {
        backUp();
        Terminal.Outcome locked = portal.run("restore", file.toString(), "--set-aside");
        assertThat(locked.code()).isEqualTo(1);
        assertThat(locked.said()).contains("Another Dateline", "is using");

        OtherPlace sameDatabase =
                OtherPlace.on(folder.resolve("other"), server.getJdbcUrl(), server.getUsername(), server.getPassword());
        Terminal.Outcome connected = sameDatabase.run("restore", file.toString(), "--set-aside");
        assertThat(connected.code()).isEqualTo(1);
        assertThat(connected.said()).contains("Somebody else is connected");
    }

    private void backUp() {
        Terminal.Outcome outcome = portal.run("backup", file.toString());
        assertThat(outcome.said()).contains("kept.zip holds", "Fingerprint ");
        assertThat(outcome.code()).isZero();
    }

    /** Columns, constraints, indexes, triggers and functions. */
    private static List<String> shape(Connection opened) throws SQLException {
        List<String> shape = new ArrayList<>();
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select attrelid::regclass || ' ' || attname || ' ' || atttypid::regtype || ' ' || attnotnull
                        || coalesce(pg_get_expr(adbin, adrelid), '')
                    from pg_attribute join pg_class on pg_class.oid = attrelid
                    left join pg_attrdef on adrelid = attrelid and adnum = attnum
                    where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
                    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                    from pg_constraint where connamespace = 'public'::regnamespace
                    union all select indexdef from pg_indexes where schemaname = 'public'
                    union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger
                    where not tgisinternal
                    union all select pg_get_functiondef(oid) from pg_proc
                    where pronamespace = 'public'::regnamespace
                    order by 1
                    """)) {
            while (rows.next()) {
                shape.add(rows.getString(1));
            }
        }
        return shape;
    }

    /** Files that no row names are nobody's. */
    private static Map<String, String> picturesWithRows(KeptData data) {
        Map<String, String> named = new TreeMap<>(data.pictures());
        named.keySet()
                .removeIf(name ->
                        data.rows().get("picture").stream().noneMatch(row -> row.contains(name.substring(0, 64))));
        return named;
    }
}
