package news.dateline.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.shared.Site;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.text.XmlText;
import news.dateline.story.StorySummary;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Atom (RFC 4287) with pages (RFC 5005). */
@Component
class AtomFeed implements FeedFormat {

    private static final MediaType TYPE = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final SiteAddress site;

    AtomFeed(SiteAddress site) {
        this.site = site;
    }

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public MediaType type() {
        return TYPE;
    }

    @Override
    public String write(StoryFeed source) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(source.id());
        feed.setTitle(XmlText.legal(source.channel().title()));
        feed.setAuthors(author(Site.NAME));
        feed.setUpdated(Date.from(source.updated()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", source.pagePath())));
        feed.setOtherLinks(pages(source));
        feed.setEntries(source.items().stream().map(this::entry).toList());
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", source.language(), Namespace.XML_NAMESPACE);
            return new XMLOutputter(Format.getRawFormat()).outputString(document);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Link> pages(StoryFeed source) {
        List<Link> links = new ArrayList<>();
        links.add(link("self", "application/atom+xml", source.selfPath(this)));
        links.add(link("first", "application/atom+xml", source.firstPath(this)));
        String next = source.nextPath(this);
        if (next != null) {
            links.add(link("next", "application/atom+xml", next));
        }
        return links;
    }

    private Entry entry(FeedItem item) {
        StorySummary story = item.story();
        Entry entry = new Entry();
        entry.setId(item.id());
        entry.setTitle(XmlText.legal(story.headline()));
        entry.setAuthors(author(item.byline()));
        entry.setSummary(content("text", story.standfirst()));
        entry.setContents(List.of(content("html", item.html())));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", item.path())));
        entry.setCategories(item.concepts().stream().map(this::category).toList());
        entry.setPublished(Date.from(story.firstPublishedAt()));
        entry.setUpdated(Date.from(story.lastChange()));
        return entry;
    }

    private Category category(ConceptLink concept) {
        Category category = new Category();
        category.setTerm(concept.slug());
        category.setScheme(site.absolute("/" + concept.kind().plural() + "/"));
        category.setLabel(XmlText.legal(concept.name()));
        return category;
    }

    private Link link(String relation, String type, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(site.absolute(path));
        return link;
    }

    private static Content content(String type, String text) {
        Content content = new Content();
        content.setType(type);
        content.setValue(XmlText.legal(text));
        return content;
    }

    private static List<SyndPerson> author(String name) {
        Person person = new Person();
        person.setName(XmlText.legal(name));
        return List.of(person);
    }
}
