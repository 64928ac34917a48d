package news.dateline.bench.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.bench.archive.MadeStory;
import news.dateline.bench.archive.StoryMaker;
import news.dateline.bench.archive.Tag;
import news.dateline.concept.Kind;

/**
 * The same two hundred queries for archives of any size. Each is taken from one of the first stories, so that each finds
 * something: one, two or three words of its headline and standfirst, the name of whom it is about, a word with a wrong
 * letter, a word half typed.
 */
final class Queries {

    private static final int MANY = 200;
    private static final int FROM = 10_000;

    private Queries() {}

    static List<Query> all(StoryMaker stories) {
        SplittableRandom random = new SplittableRandom(200);
        return IntStream.range(0, MANY)
                .mapToObj(i -> query(i, stories.make(random.nextInt(FROM)), random))
                .toList();
    }

    private static Query query(int number, MadeStory story, SplittableRandom random) {
        String words = switch (number % 10) {
            case 0, 1, 2 -> words(story, 1, random);
            case 3, 4, 5 -> words(story, 2, random);
            case 6 -> words(story, 3, random);
            case 7 -> story.tags().get(story.tags().size() - 1).name();
            case 8 -> withError(words(story, 1, random));
            default -> halfTyped(words(story, 1, random));
        };
        return new Query(words, place(story, Kind.REGION, random), place(story, Kind.TOPIC, random));
    }

    /** Nobody types the commonest words, which are the shortest. */
    private static String words(MadeStory story, int many, SplittableRandom random) {
        List<String> longer = Stream.of((story.headline() + " " + story.standfirst()).split("[ .]+"))
                .filter(word -> word.length() > 4)
                .toList();
        return IntStream.range(0, many)
                .mapToObj(i -> longer.get(random.nextInt(longer.size())))
                .collect(Collectors.joining(" "));
    }

    private static String withError(String word) {
        return word.substring(0, 3) + word.charAt(3) + word.substring(3);
    }

    private static String halfTyped(String word) {
        return word.substring(0, 4);
    }

    /** What the story is filed under, or something above it. */
    private static UUID place(MadeStory story, Kind kind, SplittableRandom random) {
        Tag tag = story.tags().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        return tag.line().get(random.nextInt(tag.line().size()));
    }
}
