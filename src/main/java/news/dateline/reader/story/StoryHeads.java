package news.dateline.reader.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.media.Picture;
import news.dateline.reader.head.Head;
import news.dateline.reader.head.OpenGraphArticle;
import news.dateline.reader.ledger.LedgerData;
import news.dateline.reader.structured.JsonLd;
import news.dateline.reader.structured.Reference;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.reader.structured.SchemaType;
import news.dateline.shared.SiteAddress;
import news.dateline.story.Story;
import org.springframework.stereotype.Component;

/** What the head of a story's page says of it. */
@Component
class StoryHeads {

    private final SiteAddress site;
    private final SchemaLinks links;
    private final StoryData data;
    private final LedgerData ledger;

    StoryHeads(SiteAddress site, SchemaLinks links, StoryData data, LedgerData ledger) {
        this.site = site;
        this.links = links;
        this.data = data;
        this.ledger = ledger;
    }

    Head of(Story story, StoryPage page) {
        String address = Objects.requireNonNull(page.address());
        OpenGraphArticle article = article(page, address);
        String headline = page.text().headline();
        return new Head(
                page.language(),
                address,
                alternates(page, address),
                page.text().standfirst(),
                article,
                null,
                JsonLd.of(Stream.concat(
                                Stream.of(
                                        data.article(story, page, article, address),
                                        links.breadcrumbs(page.trail(), headline, address, page.language())),
                                entries(page, new Reference("NewsArticle", headline, address)))
                        .toList()));
    }

    private Stream<SchemaType> entries(StoryPage page, Reference story) {
        return page.notes().stream()
                .filter(LedgerData::isTold)
                .map(note -> ledger.of(note, List.of(story), page.language()));
    }

    private OpenGraphArticle article(StoryPage page, String address) {
        List<String> topics = page.topics().stream().map(ConceptLink::name).toList();
        return new OpenGraphArticle(
                Objects.requireNonNull(page.published()),
                Objects.requireNonNull(page.lastChange()),
                topics.isEmpty() ? null : topics.get(0),
                topics,
                address + "/card.png",
                page.picture() == null ? null : picture(page.picture()));
    }

    private OpenGraphArticle.Picture picture(Picture picture) {
        return new OpenGraphArticle.Picture(
                site.absolute(picture.card()),
                picture.mediaType(),
                picture.cardWidth(),
                picture.cardHeight(),
                picture.alt());
    }

    private Map<String, String> alternates(StoryPage page, String address) {
        Map<String, String> addresses = new TreeMap<>();
        addresses.put(page.language(), address);
        page.around().translations().forEach(other -> addresses.put(other.language(), site.absolute(other.path())));
        return addresses;
    }
}
