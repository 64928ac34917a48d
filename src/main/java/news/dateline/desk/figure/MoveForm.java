package news.dateline.desk.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.desk.Typed;
import news.dateline.evidence.FigureMove;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was sent of the page on which a figure moves.
 *
 * @param chosen stories
 * @param values by the names of fields
 */
record MoveForm(List<UUID> chosen, Map<String, String> values) {

    static final MoveForm BLANK = new MoveForm(List.of(), Map.of());

    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_REASON = 500;

    static MoveForm sent(MultiValueMap<String, String> sent) {
        return new MoveForm(
                chosen(sent).flatMap(id -> Ids.parse(id).stream()).distinct().toList(),
                sent.toSingleValueMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> Typed.line(field.getValue()))));
    }

    /** All of which nobody declined the figure, if the button for all was pressed. */
    private static Stream<String> chosen(MultiValueMap<String, String> sent) {
        return sent.getOrDefault(sent.containsKey("all") ? "open" : "story", List.of()).stream();
    }

    String text(String field) {
        return values.getOrDefault(field, "");
    }

    String reason() {
        return text("reason");
    }

    /** The figure that was offered, as it was sent. */
    UUID newer() {
        return Ids.parse(text("newer")).orElseGet(() -> new UUID(0, 0));
    }

    FigureMove move(Set<UUID> olders, UUID story, List<MovePlace> places) {
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> left =
                places.stream().filter(this::isLeft).map(MovePlace::was).collect(Collectors.toSet());
        places.stream()
                .filter(place -> !isLeft(place) && !text(place.field()).isEmpty())
                .forEach(place -> words.put(place.was(), text(place.field())));
        String seen = text("seen-" + story);
        return new FigureMove(
                olders, newer(), story, seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0, words, left);
    }

    /** What is wrong, whatever is done, by the names of fields. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            problems.put("story", "Choose one story or more.");
        }
        if (reason().length() > LONGEST_REASON) {
            problems.put("reason", "At most " + LONGEST_REASON + " characters.");
        }
        return problems;
    }

    /** Whether its words are to go on marking the older figure, while others of the story are not. */
    boolean isLeft(MovePlace place) {
        return values.containsKey(place.leaving());
    }

    /**
     * What is wrong with the words for the newer figure. What nobody was asked for came into the story since.
     *
     * @param otherNumbers what is wrong with words that say another number; null for others
     */
    Map<String, String> problems(List<MovePlace> places, UnaryOperator<@Nullable String> otherNumbers) {
        Map<String, String> problems = new LinkedHashMap<>();
        List<MovePlace> left = places.stream().filter(this::isLeft).toList();
        if (!left.isEmpty() && left.size() == places.size()) {
            problems.put(left.get(0).field(), "Nothing is left to take in this story: decline it instead.");
        } else if (!left.isEmpty() && reason().isEmpty()) {
            problems.put("reason", "Say why some words stay as they are: it is kept with the decision.");
        }
        for (MovePlace place : places) {
            boolean asked = values.containsKey(place.field()) && !isLeft(place);
            String problem = asked ? problem(text(place.field()), otherNumbers) : null;
            if (problem != null) {
                problems.put(place.field(), problem);
            }
        }
        return problems;
    }

    private static @Nullable String problem(String now, UnaryOperator<@Nullable String> otherNumbers) {
        if (now.isEmpty()) {
            return "Write what is to stand there now.";
        }
        return now.length() > LONGEST_WORDS ? "At most " + LONGEST_WORDS + " characters." : otherNumbers.apply(now);
    }

    /** What was typed for stories that something went wrong with. It waits in the session for the page that shows it. */
    LeftOver left(List<UUID> stories) {
        LinkedHashMap<String, String> typed = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (stories.stream()
                    .anyMatch(story -> field.startsWith("words-" + story) || field.startsWith("left-" + story))) {
                typed.put(field, value);
            }
        });
        return new LeftOver(new ArrayList<>(stories), typed);
    }

    record LeftOver(ArrayList<UUID> stories, LinkedHashMap<String, String> values) implements Serializable {

        MoveForm form() {
            return new MoveForm(stories, values);
        }
    }
}
