package news.dateline.bench.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the stories of ten years, half in English, a third in Russian, the rest in Kazakh. */
public final class StoryMaker {

    static final Instant END = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration STRETCH = Duration.ofDays(3650);

    private final Map<String, Vocabulary> vocabularies =
            Stream.of("en", "ru", "kk").collect(Collectors.toMap(language -> language, Vocabulary::of));
    private final Tags tags;
    private final List<UUID> storylines;

    private StoryMaker(Tags tags, List<UUID> storylines) {
        this.tags = tags;
        this.storylines = storylines;
    }

    /** Of an archive that has its people and storylines, as {@link Archive#grow} makes them. */
    public static StoryMaker of(Connection connection) throws SQLException {
        List<UUID> storylines = new ArrayList<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select id from storyline where slug like 'made-%' order by slug")) {
            while (rows.next()) {
                storylines.add(rows.getObject(1, UUID.class));
            }
        }
        return new StoryMaker(Tags.read(connection), storylines);
    }

    /** The same story for the same number, whatever was made before. */
    public MadeStory make(long number) {
        SplittableRandom random = new SplittableRandom(number * 31 + 1);
        int chance = random.nextInt(100);
        String language = chance < 50 ? "en" : chance < 83 ? "ru" : "kk";
        Vocabulary words = vocabularies.get(language);
        List<Tag> about = about(random);
        Tag named = about.get(about.size() - 1);
        String name = named.spellings().get(random.nextInt(named.spellings().size()));
        String body = IntStream.range(0, 4 + random.nextInt(4))
                .mapToObj(paragraph -> sentence(random, words, 30 + random.nextInt(30), paragraph == 1 ? name : null))
                .collect(Collectors.joining("\n\n"));
        return new MadeStory(
                number,
                new UUID(random.nextLong(), random.nextLong()),
                language,
                sentence(random, words, 5 + random.nextInt(5), random.nextInt(4) == 0 ? name : null),
                sentence(random, words, 15 + random.nextInt(10), null),
                body,
                END.minusSeconds(random.nextLong(STRETCH.toSeconds())),
                about,
                random.nextInt(5) == 0 ? storylines.get(random.nextInt(storylines.size())) : null);
    }

    private List<Tag> about(SplittableRandom random) {
        List<Tag> about = new ArrayList<>();
        add(about, Kind.REGION, 1 + random.nextInt(3), random);
        add(about, Kind.TOPIC, 1 + random.nextInt(3), random);
        add(about, Kind.EVENT, random.nextInt(10) == 0 ? 1 : 0, random);
        add(about, Kind.ORGANISATION, random.nextInt(3), random);
        add(about, Kind.PERSON, random.nextInt(4), random);
        return about.stream().distinct().toList();
    }

    private void add(List<Tag> about, Kind kind, int many, SplittableRandom random) {
        for (int i = 0; i < many; i++) {
            about.add(tags.draw(kind, random));
        }
    }

    private static String sentence(SplittableRandom random, Vocabulary words, int length, @Nullable String name) {
        String text = IntStream.range(0, length)
                .mapToObj(i -> i == length / 2 && name != null ? name : words.draw(random))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
