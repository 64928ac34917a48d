package news.dateline.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.shared.Languages;
import news.dateline.story.ChangeKind;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.PublishedRevisions;
import news.dateline.story.StorySummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tells whoever got a story by a feed before what is new in it and what was wrong with it; never of typos. */
@Component
class ToldChanges {

    private final PublishedCorrections corrections;
    private final PublishedRevisions revisions;
    private final MessageSource messages;

    ToldChanges(PublishedCorrections corrections, PublishedRevisions revisions, MessageSource messages) {
        this.corrections = corrections;
        this.revisions = revisions;
        this.messages = messages;
    }

    /**
     * Safe HTML to stand before the text of a story, by its id; none for one of which nothing is told. A text that
     * nobody ever changed was not corrected either.
     */
    Map<UUID, String> html(List<StorySummary> listed) {
        Map<UUID, String> languages = listed.stream()
                .filter(story -> story.updatedAt() != null)
                .collect(toMap(StorySummary::id, StorySummary::language));
        if (languages.isEmpty()) {
            return Map.of();
        }
        return Stream.concat(
                        revisions.updateNotes(languages.keySet()).stream()
                                .map(update -> new Told(update.storyId(), ChangeKind.UPDATE, update.note())),
                        corrections.ofStories(languages.keySet()).stream()
                                .map(one -> new Told(one.storyId(), ChangeKind.CORRECTION, one.note())))
                .collect(groupingBy(Told::story, mapping(told -> html(told, languages.get(told.story())), joining())));
    }

    private record Told(UUID story, ChangeKind kind, String note) {}

    private String html(Told told, String language) {
        String title = messages.getMessage("history.kind." + told.kind(), null, Languages.locale(language));
        return "<p><strong>" + title + ":</strong> " + HtmlUtils.htmlEscape(told.note(), "UTF-8") + "</p>";
    }
}
