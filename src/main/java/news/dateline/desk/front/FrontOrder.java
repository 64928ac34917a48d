package news.dateline.desk.front;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.desk.InWords;
import news.dateline.shared.Ids;
import news.dateline.story.FrontPage;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * The form for the front page of one language.
 *
 * @param seen what stands first now
 * @param candidates the stories to choose from, those chosen before the newest
 */
record FrontOrder(String language, List<UUID> seen, List<StorySummary> candidates) {

    /** @param chosen the story that stands there, if any */
    record Place(int number, String label, @Nullable UUID chosen) {}

    public String languageName() {
        return InWords.language(language);
    }

    public String seenAsText() {
        return seen.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    public List<Place> places() {
        return IntStream.range(0, FrontPage.PLACES)
                .mapToObj(number -> new Place(
                        number,
                        number == 0 ? "Lead story" : "Place " + (number + 1),
                        number < seen.size() ? seen.get(number) : null))
                .toList();
    }

    /** Whether a story is chosen for more than one place. */
    static boolean hasAnyTwice(List<String> texts) {
        return texts.stream().flatMap(text -> Ids.parse(text).stream()).count()
                > ids(texts.stream()).size();
    }

    static List<UUID> ids(Stream<String> texts) {
        return texts.flatMap(text -> Ids.parse(text).stream()).distinct().toList();
    }
}
