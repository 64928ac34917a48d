package news.dateline.reader.storyline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import news.dateline.shared.text.Markdown;
import news.dateline.story.Storyline;
import news.dateline.story.StorylineSummary;

/**
 * What editors tell of a storyline.
 *
 * @param language in which they do
 * @param html safe
 */
record Summary(String language, String html, ZonedDateTime changedAt) {

    /** For readers of a language, who find one in English where there is none in theirs. */
    static Optional<Summary> of(Storyline storyline, String language) {
        return storyline.languageOfSummary(language).map(written -> {
            StorylineSummary summary = storyline.summary(written);
            return of(written, summary.text(), summary.changedAt());
        });
    }

    static Summary of(String language, String text, Instant changedAt) {
        return new Summary(language, Markdown.html(text), changedAt.atZone(ZoneOffset.UTC));
    }
}
