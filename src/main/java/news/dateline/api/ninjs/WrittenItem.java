package news.dateline.api.ninjs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.api.ninjs.NewsItem.AltId;
import news.dateline.api.ninjs.NewsItem.Rendition;
import news.dateline.api.ninjs.NewsItem.Source;
import news.dateline.api.ninjs.NewsItem.Standard;
import news.dateline.api.ninjs.NewsItem.Text;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.media.Picture;
import news.dateline.shared.SiteAddress;
import news.dateline.story.StandaloneBody;
import news.dateline.story.StorySummary;
import news.dateline.story.StoryText;
import org.jspecify.annotations.Nullable;

/** Writes one story as a news item. */
final class WrittenItem {

    private static final String PLAIN = "text/plain";

    private final StorySummary story;
    private final Subjects subjects;
    private final String updateNote;
    private final SiteAddress site;

    /** @param updateNote what readers were told is new since it was last updated; empty where nothing was said */
    WrittenItem(StorySummary story, List<ConceptLink> tagged, String updateNote, SiteAddress site) {
        this.story = story;
        this.updateNote = updateNote;
        this.subjects = new Subjects(tagged, site);
        this.site = site;
    }

    /** Without its body and what goes with it. */
    NewsItem partial() {
        return item("partial", descriptions(""), List.of(), List.of(), List.of(), null, null);
    }

    /** @param remarks what is said beside the words that first mark an entry of the ledger, by the entry */
    NewsItem whole(StoryText text, Map<UUID, String> remarks, @Nullable Picture picture) {
        return item(
                "full",
                descriptions(text.editorsNote()),
                List.of(new Text("main", "text/html", StandaloneBody.html(text.body(), remarks))),
                text.source().isEmpty()
                        ? List.of()
                        : List.of(new Source(text.source(), text.sourceLink().isEmpty() ? null : text.sourceLink())),
                Stream.ofNullable(picture).map(this::rendition).toList(),
                text.byline(),
                text.dateline());
    }

    private NewsItem item(
            String representation,
            List<Text> descriptions,
            List<Text> bodies,
            List<Source> sources,
            List<Rendition> pictures,
            @Nullable String by,
            @Nullable String located) {
        return new NewsItem(
                "urn:uuid:" + story.id(),
                Standard.NINJS,
                "text",
                representation,
                local(story.firstPublishedAt()),
                local(story.lastChange()),
                "usable",
                story.language(),
                List.of(new Text("main", PLAIN, story.headline())),
                descriptions,
                bodies,
                subjects.of(Kind.PERSON),
                subjects.of(Kind.ORGANISATION),
                subjects.of(Kind.REGION),
                subjects.of(Kind.TOPIC),
                subjects.of(Kind.EVENT),
                sources,
                by,
                located,
                pictures,
                List.of(
                        new AltId("web", site.absolute(story.path())),
                        new AltId("api", site.absolute("/api/v1/stories/" + story.id()))));
    }

    private List<Text> descriptions(String editorsNote) {
        return Stream.of(
                        new Text("summary", PLAIN, story.standfirst()),
                        new Text("updateNote", PLAIN, updateNote),
                        new Text("editorsNote", PLAIN, editorsNote))
                .filter(text -> text.role().equals("summary") || !text.value().isEmpty())
                .toList();
    }

    private Rendition rendition(Picture picture) {
        return new Rendition(
                "lead",
                site.absolute(picture.card()),
                picture.mediaType(),
                picture.cardWidth(),
                picture.cardHeight(),
                picture.alt());
    }

    private OffsetDateTime local(Instant time) {
        return time.atZone(ZoneId.of(story.zone())).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
