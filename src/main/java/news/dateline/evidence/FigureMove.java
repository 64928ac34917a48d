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
 */
public record FigureMove(Set<UUID> olders, UUID newer, UUID story, int seen, Map<String, String> words) {

    boolean concerns(StoryText text) {
        return !shownIn(text).isEmpty();
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
     * @throws MoveRefusedException when a mark of an older one would be left in it
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
