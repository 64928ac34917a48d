package news.dateline.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.shared.Languages;
import news.dateline.story.Correction;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.StorySummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tells whoever got a story by a feed before what was wrong with it. */
@Component
class CorrectedTexts {

    private final PublishedCorrections corrections;
    private final MessageSource messages;

    CorrectedTexts(PublishedCorrections corrections, MessageSource messages) {
        this.corrections = corrections;
        this.messages = messages;
    }

    /** The corrections by story; a text that nobody ever changed was not corrected either. */
    Map<UUID, List<Correction>> of(List<StorySummary> listed) {
        List<UUID> changed = listed.stream()
                .filter(story -> story.updatedAt() != null)
                .map(StorySummary::id)
                .toList();
        return changed.isEmpty()
                ? Map.of()
                : corrections.ofStories(changed).stream().collect(groupingBy(Correction::storyId));
    }

    /** Safe HTML to stand before the text of a story. */
    String html(List<Correction> corrections, String language) {
        String title = messages.getMessage("history.kind.CORRECTION", null, Languages.locale(language));
        return corrections.stream()
                .map(correction -> "<p><strong>" + title + ":</strong> "
                        + HtmlUtils.htmlEscape(correction.note(), "UTF-8") + "</p>")
                .collect(joining());
    }
}
