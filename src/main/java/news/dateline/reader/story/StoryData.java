package news.dateline.reader.story;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.reader.head.OpenGraphArticle;
import news.dateline.reader.structured.CorrectionComment;
import news.dateline.reader.structured.ImageObject;
import news.dateline.reader.structured.NewsArticle;
import news.dateline.reader.structured.Reference;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.story.Story;
import news.dateline.story.StorySummary;
import news.dateline.story.StoryText;
import news.dateline.story.Storyline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A story in the vocabulary of schema.org. */
@Component
class StoryData {

    private final SchemaLinks links;

    StoryData(SchemaLinks links) {
        this.links = links;
    }

    NewsArticle article(Story story, StoryPage page, OpenGraphArticle told, String address) {
        String language = page.language();
        StoryText text = page.text();
        return new NewsArticle(
                address,
                text.headline(),
                text.standfirst(),
                language,
                told.published().toOffsetDateTime(),
                told.modified().toOffsetDateTime(),
                author(text.byline()),
                links.publisher(),
                told.section(),
                image(told),
                links.concepts(Stream.concat(page.topics().stream(), page.events().stream()), language),
                links.concepts(Stream.concat(page.people().stream(), page.organisations().stream()), language),
                links.concepts(page.regions().stream(), language),
                source(text),
                storyline(page, language),
                original(story, page),
                translations(story, page),
                page.corrections().stream()
                        .map(note -> new CorrectionComment(
                                note.note(), note.at().toOffsetDateTime(), address + "#" + note.anchor()))
                        .toList(),
                new Reference("WebPage", null, address));
    }

    // A byline is free text. Only the desk's own is known not to be somebody's name.
    private Reference author(String byline) {
        Reference publisher = links.publisher();
        boolean isDesk = byline.contains(Objects.requireNonNull(publisher.name()));
        return new Reference(isDesk ? "Organization" : "Person", byline, isDesk ? publisher.url() : null);
    }

    private static @Nullable Reference source(StoryText text) {
        return text.source().isEmpty() ? null : new Reference("CreativeWork", text.source(), text.sourceLink());
    }

    private @Nullable Reference storyline(StoryPage page, String language) {
        Storyline storyline = page.around().storyline();
        return storyline == null
                ? null
                : new Reference(
                        "CreativeWorkSeries",
                        storyline.title(),
                        links.address("/storylines/" + storyline.slug(), language));
    }

    /** The key of a group of translations is that of their original. */
    private @Nullable Reference original(Story story, StoryPage page) {
        return page.around().translations().stream()
                .filter(other -> other.id().equals(story.translationGroup()))
                .findFirst()
                .map(links::story)
                .orElse(null);
    }

    private List<Reference> translations(Story story, StoryPage page) {
        List<StorySummary> all =
                story.id().equals(story.translationGroup()) ? page.around().translations() : List.of();
        return all.stream().map(links::story).toList();
    }

    private static ImageObject image(OpenGraphArticle told) {
        OpenGraphArticle.Picture picture = told.picture();
        return picture == null
                ? new ImageObject(told.card(), told.width(), told.height())
                : new ImageObject(picture.address(), picture.width(), picture.height());
    }
}
