package news.dateline.api.ninjs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.evidence.SinceRevised;
import news.dateline.media.Pictures;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.time.Known;
import news.dateline.story.Mark;
import news.dateline.story.PublishedRevisions;
import news.dateline.story.PublishedStories;
import news.dateline.story.Story;
import news.dateline.story.StoryConcepts;
import news.dateline.story.StorySummary;
import news.dateline.story.StoryText;
import news.dateline.story.UpdateNote;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes published stories as news items. */
@Component
public class NewsItems {

    private final PublishedStories stories;
    private final PublishedRevisions revisions;
    private final StoryConcepts tags;
    private final Concepts concepts;
    private final Pictures pictures;
    private final SinceRevised sinceRevised;
    private final SiteAddress site;

    NewsItems(
            PublishedStories stories,
            PublishedRevisions revisions,
            StoryConcepts tags,
            Concepts concepts,
            Pictures pictures,
            SinceRevised sinceRevised,
            SiteAddress site) {
        this.stories = stories;
        this.revisions = revisions;
        this.tags = tags;
        this.concepts = concepts;
        this.pictures = pictures;
        this.sinceRevised = sinceRevised;
        this.site = site;
    }

    /** A whole story, with the names of concepts in its own language; empty for one that is not public. */
    @Transactional(readOnly = true)
    public Optional<NewsItem> whole(UUID id) {
        return stories.find(id)
                .flatMap(story ->
                        stories.summaries(List.of(id)).stream().findFirst().map(summary -> whole(story, summary)));
    }

    private NewsItem whole(Story story, StorySummary summary) {
        StoryText text = Objects.requireNonNull(story.publicRevision()).text();
        LocalDate day = summary.publishedLocally().toLocalDate();
        Map<UUID, ConceptLink> links = concepts.names(text.conceptIds()).linksById(story.language(), day, Known.TODAY);
        List<ConceptLink> tagged = text.conceptIds().stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .toList();
        WrittenItem item =
                new WrittenItem(summary, tagged, notes(List.of(summary)).getOrDefault(summary.id(), ""), site);
        Map<UUID, String> remarks =
                sinceRevised.words(sinceRevised.newest(Mark.entriesIn(text.body())), story.language());
        return item.whole(
                text,
                remarks,
                text.pictureId() == null
                        ? null
                        : pictures.findById(text.pictureId()).orElse(null));
    }

    /**
     * Stories without their bodies.
     *
     * @param language of the names of concepts, a BCP 47 tag
     */
    @Transactional(readOnly = true)
    public List<NewsItem> partial(List<StorySummary> listed, String language) {
        if (listed.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ConceptLink>> tagged = tags.of(listed, language);
        Map<UUID, String> notes = notes(listed);
        return listed.stream()
                .map(story -> new WrittenItem(
                                story,
                                tagged.getOrDefault(story.id(), List.of()),
                                notes.getOrDefault(story.id(), ""),
                                site)
                        .partial())
                .toList();
    }

    /** What readers were told is new, by story. A text that nobody ever changed brought nothing. */
    private Map<UUID, String> notes(List<StorySummary> listed) {
        List<UUID> updated = listed.stream()
                .filter(story -> story.updatedAt() != null)
                .map(StorySummary::id)
                .toList();
        return updated.isEmpty()
                ? Map.of()
                : revisions.updateNotes(updated).stream()
                        .collect(Collectors.toMap(UpdateNote::storyId, UpdateNote::note, (a, b) -> a));
    }
}
