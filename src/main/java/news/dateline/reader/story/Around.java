package news.dateline.reader.story;

import java.util.List;
import java.util.Optional;
import news.dateline.story.StorySummary;
import news.dateline.story.Storyline;
import org.jspecify.annotations.Nullable;

/**
 * The stories around one.
 *
 * @param translations the same story in other languages
 * @param storyline that it belongs to, with its neighbours there
 * @param related those about the same, the closest first
 */
public record Around(
        List<StorySummary> translations,
        @Nullable Storyline storyline,
        @Nullable StorySummary previous,
        @Nullable StorySummary next,
        List<StorySummary> related) {

    static final Around NOTHING = new Around(List.of(), null, null, null, List.of());

    /** The same story in a language that is not its own; empty when there is none, or when it is its own. */
    Optional<StorySummary> translationIn(String other) {
        return translations.stream()
                .filter(translation -> translation.language().equals(other))
                .findFirst();
    }
}
