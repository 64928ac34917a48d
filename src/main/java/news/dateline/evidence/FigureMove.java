package news.dateline.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.shared.text.Markdown;
import news.dateline.shared.text.Reference;
import news.dateline.story.Mark;
import news.dateline.story.StoryText;

/**
 * A newer figure for a story that shows an older one.
 *
 * @param olders which the newer one came after, step by step; the story shows one of them or more
 * @param seen the number of the story's latest revision when somebody looked at it
 * @param words that stand in the place of those that mark an older figure, by these; nothing where none are to
 * @param left words that go on marking the older figure
 */
public record FigureMove(
        Set<UUID> olders, UUID newer, UUID story, int seen, Map<String, String> words, Set<String> left) {

    /** Whether a text marks an older figure in words that are not left as they are. */
    boolean concerns(StoryText text) {
        return !concernedIn(text).isEmpty();
    }

    /** The older figures that a text marks in such words. */
    Set<UUID> concernedIn(StoryText text) {
        return marked(text, false);
    }

    /** The older figures that go on being marked in a text. */
    Set<UUID> leftIn(StoryText text) {
        return marked(text, true);
    }

    private Set<UUID> marked(StoryText text, boolean isLeft) {
        return Mark.in(text.body()).stream()
                .filter(mark -> left.contains(mark.words()) == isLeft)
                .flatMap(mark -> mark.entry().stream())
                .filter(olders::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The older figures that a text shows. */
    Set<UUID> shownIn(StoryText text) {
        Set<UUID> shown = new LinkedHashSet<>(Mark.entriesIn(text.body()));
        shown.retainAll(olders);
        return shown;
    }

    /**
     * The same text with the newer figure.
     *
     * @throws MoveRefusedException when a mark of an older one would stay in it that is not to be left
     */
    StoryText in(StoryText text) {
        StoryText moved = text.withBody(Markdown.relinked(text.body(), this::moved));
        if (concerns(moved)) {
            throw new MoveRefusedException(MoveRefusedException.Reason.BY_HAND);
        }
        return moved;
    }

    private Optional<Reference> moved(Reference link) {
        return Mark.entryAt(link.address())
                .filter(olders::contains)
                .map(mark -> words.get(link.words()))
                .map(now -> new Reference(now, "figure:" + newer));
    }

    /** What readers of a text get in the place of the words they know; what the desk alone has of the story is no part of it. */
    Map<String, String> changesIn(StoryText text) {
        Map<String, String> changes = new LinkedHashMap<>();
        List<Mark> marks = Mark.in(text.body());
        marks.stream()
                .filter(mark -> mark.entry().filter(olders::contains).isPresent())
                .map(Mark::words)
                .filter(was -> !was.equals(words.getOrDefault(was, was)))
                .forEach(was -> changes.put(was, words.get(was)));
        return changes;
    }

    /** For colleagues, in whatever language the story is in. */
    String note() {
        return words.entrySet().stream()
                .map(change -> change.getKey() + " → " + change.getValue())
                .collect(Collectors.joining("; "));
    }
}
