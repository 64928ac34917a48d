package news.dateline.reader.structured;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.shared.Languages;
import news.dateline.shared.Site;
import news.dateline.shared.SiteAddress;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Component;

/** Names what has a page, with the whole address of that page. */
@Component
public class SchemaLinks {

    private final SiteAddress site;

    SchemaLinks(SiteAddress site) {
        this.site = site;
    }

    public Reference publisher() {
        return new Reference("NewsMediaOrganization", Site.NAME, site.absolute("/"));
    }

    /** @param path without a language prefix */
    public String address(String path, String language) {
        return site.absolute(Languages.prefix(language) + path);
    }

    public Reference concept(ConceptLink concept, String language) {
        return new Reference(type(concept.kind()), concept.name(), address(concept.path(), language));
    }

    public List<Reference> concepts(Stream<ConceptLink> concepts, String language) {
        return concepts.map(concept -> concept(concept, language)).toList();
    }

    public Reference story(StorySummary story) {
        return new Reference("NewsArticle", story.headline(), site.absolute(story.path()));
    }

    public ArticleLink article(StorySummary story) {
        return new ArticleLink(
                story.headline(),
                site.absolute(story.path()),
                story.language(),
                story.firstPublishedAt()
                        .atZone(ZoneId.of(story.zone()))
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * The way from the front page.
     *
     * @param above what stands in between, the widest first
     * @param name of the page it leads to
     */
    public BreadcrumbList breadcrumbs(List<ConceptLink> above, String name, String address, String language) {
        List<ListItem> items = new ArrayList<>();
        items.add(new ListItem(1, Site.NAME, address("/", language)));
        for (ConceptLink concept : above) {
            items.add(new ListItem(items.size() + 1, concept.name(), address(concept.path(), language)));
        }
        items.add(new ListItem(items.size() + 1, name, address));
        return new BreadcrumbList(items);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case REGION -> "Place";
            case TOPIC -> "DefinedTerm";
            case EVENT -> "Event";
        };
    }
}
