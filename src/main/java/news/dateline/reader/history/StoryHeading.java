package news.dateline.reader.history;

import java.util.Objects;
import news.dateline.shared.Languages;
import news.dateline.story.Story;

/**
 * The story that a history is of.
 *
 * @param path where it is at home, with the prefix of its language
 * @param language a BCP 47 tag
 */
public record StoryHeading(String headline, String path, String language) {

    /** What follows the address of a story. */
    static final String HISTORY = "/history";

    static StoryHeading of(Story story) {
        return new StoryHeading(
                Objects.requireNonNull(story.publicRevision()).text().headline(),
                Objects.requireNonNull(story.path()),
                story.language());
    }

    /** Of the history, where it is at home. */
    public String home() {
        return path + HISTORY;
    }

    /** The same without a prefix. */
    public String history() {
        return home().substring(Languages.prefix(language).length());
    }
}
