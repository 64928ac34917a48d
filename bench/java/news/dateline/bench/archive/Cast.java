package news.dateline.bench.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import news.dateline.concept.Kind;

/** The people, organisations, events and storylines of the archive, with made-up names in two scripts. */
final class Cast {

    private static final String NOW = Instant.EPOCH.toString();
    private static final String[] LATIN = "ba da ga ka la ma na ra sa ta be de ke le me ne re se te bo do ko lo mo no ro so to bu du"
            .split(" ");
    private static final String[] CYRILLIC = "ба да га ка ла ма на ра са та бе де ке ле ме не ре се те бо до ко ло мо но ро со то бу ду"
            .split(" ");

    private final SplittableRandom random = new SplittableRandom(7);
    private final CopyTarget concepts = new CopyTarget("concept", "id, kind, slug, description, recorded_at, version");
    private final CopyTarget names = new CopyTarget(
            "concept_name", "id, concept_id, position, text, language, script, preferred, recorded_at");

    private Cast() {}

    static void join(Connection connection) throws SQLException, IOException {
        Cast cast = new Cast();
        CopyTarget people = cast.make(Kind.PERSON, "person", 5000);
        CopyTarget organisations = cast.make(Kind.ORGANISATION, "organisation", 1000);
        CopyTarget events = cast.make(Kind.EVENT, "event", 300);
        CopyTarget storylines = new CopyTarget("storyline", "id, slug, title, recorded_at, version");
        for (int i = 0; i < 200; i++) {
            storylines.add(cast.id(), "made-storyline-" + i, "Storyline " + i, NOW, 0);
        }
        for (CopyTarget target : List.of(cast.concepts, people, organisations, events, cast.names, storylines)) {
            target.flush(connection);
        }
        try (Statement statement = connection.createStatement()) {
            // The triggers that would have said so are off.
            statement.executeUpdate("update names_changed set number = number + 1");
        }
    }

    private CopyTarget make(Kind kind, String table, int many) {
        CopyTarget rows = new CopyTarget(table, "id");
        for (int i = 0; i < many; i++) {
            UUID id = id();
            concepts.add(id, kind, "made-" + table + "-" + i, "Made up.", NOW, 0);
            rows.add(id);
            int[] first = syllables(2);
            int[] last = syllables(3);
            names.add(id(), id, 0, spelled(LATIN, first) + " " + spelled(LATIN, last), "en", "Latn", true, NOW);
            names.add(id(), id, 1, spelled(CYRILLIC, first) + " " + spelled(CYRILLIC, last), "ru", "Cyrl", true, NOW);
        }
        return rows;
    }

    private int[] syllables(int many) {
        return random.ints(many, 0, LATIN.length).toArray();
    }

    private static String spelled(String[] script, int[] syllables) {
        StringBuilder name = new StringBuilder();
        for (int syllable : syllables) {
            name.append(script[syllable]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
