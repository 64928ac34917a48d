package news.dateline.bench.names;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** People with made-up names, as many as it takes for so many concepts. */
final class KnownPeople {

    private static final String[] SYLLABLES = "ka to ya ev no ri shi la mu be dar ken sul zha mir bo".split(" ");
    private static final String INSERT = """
            with made as (insert into concept (id, kind, slug, description, recorded_at, version)
                values (gen_random_uuid(), 'PERSON', ?, 'Made up.', now(), 0) returning id),
            made_person as (insert into person (id) select id from made)
            insert into concept_name (id, concept_id, position, text, language, script, preferred, recorded_at)
            select gen_random_uuid(), id, 0, ?, 'en', 'Latn', true, now() from made""";

    private final Random random = new Random(3);

    /** @return the English names of all concepts that have capitals */
    static List<String> fill(Connection connection, int concepts) throws SQLException {
        new KnownPeople().add(connection, concepts - number(connection));
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery("""
                select text from concept_name join concept c on c.id = concept_id
                where preferred and language = 'en' and c.kind <> 'TOPIC' order by concept_name.id""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void add(Connection connection, int many) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < many; i++) {
                insert.setString(1, "known-person-" + i);
                insert.setString(2, name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static int number(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from concept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String name() {
        return word(2) + " " + word(3);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
