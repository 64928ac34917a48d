package news.dateline.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import news.dateline.shared.SiteAddress;
import news.dateline.story.StorySummary;

/** A list of stories as an Atom feed (RFC 4287). */
final class AtomFeed {

    private final SiteAddress site;

    AtomFeed(SiteAddress site) {
        this.site = site;
    }

    /**
     * @param path of the feed itself
     * @param pagePath of the page that shows the same list to people
     */
    String of(String title, String path, String pagePath, List<StorySummary> stories) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(site.absolute(path));
        feed.setTitle(title);
        feed.setAlternateLinks(List.of(link("alternate", "text/html", pagePath)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", path)));
        feed.setAuthors(List.of(dateline()));
        feed.setUpdated(Date.from(stories.stream()
                .map(StorySummary::lastChange)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setEntries(stories.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(StorySummary story) {
        Content standfirst = new Content();
        standfirst.setType("text");
        standfirst.setValue(story.standfirst());
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + story.id());
        entry.setTitle(story.headline());
        entry.setSummary(standfirst);
        entry.setAlternateLinks(List.of(link("alternate", "text/html", story.path())));
        entry.setPublished(Date.from(story.firstPublishedAt()));
        entry.setUpdated(Date.from(story.lastChange()));
        return entry;
    }

    private Link link(String relation, String type, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(site.absolute(path));
        return link;
    }

    private static Person dateline() {
        Person person = new Person();
        person.setName("Dateline");
        return person;
    }
}
