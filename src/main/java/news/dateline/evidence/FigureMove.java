package news.dateline.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.shared.text.Markdown;
import news.dateline.shared.text.Reference;
import news.dateline.story.Mark;
import news.dateline.story.StoryText;

/**
 * A newer figure for a story that shows an older one.
 *
 * @param seen the number of the story's latest revision when somebody looked at it
 * @param words that stand in the place of those that mark the older figure, by these; nothing where none are to
 */
public record FigureMove(UUID figure, UUID newer, UUID story, int seen, Map<String, String> words) {

    boolean concerns(StoryText text) {
        return Mark.entriesIn(text.body()).contains(figure);
    }

    /**
     * The same text with the newer figure.
     *
     * @throws MoveRefusedException when a mark of the older one would be left in it
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
                .filter(figure::equals)
                .map(mark -> words.get(link.words()))
                .map(now -> new Reference(now, "figure:" + newer));
    }

    /** In whatever language the story is in. */
    String note() {
        return words.entrySet().stream()
                .map(change -> change.getKey() + " → " + change.getValue())
                .collect(Collectors.joining("; "));
    }
}
