package news.dateline.reader.front;

import java.util.Locale;
import java.util.Objects;
import news.dateline.reader.head.Head;
import news.dateline.reader.head.Heads;
import news.dateline.reader.structured.JsonLd;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.reader.structured.WebSite;
import news.dateline.reader.structured.WebSite.SearchAction;
import org.springframework.stereotype.Component;

/** The head of the front page tells what the site is, and how it is searched. */
@Component
class FrontHeads {

    private final Heads heads;
    private final SchemaLinks links;

    FrontHeads(Heads heads, SchemaLinks links) {
        this.heads = heads;
        this.links = links;
    }

    Head page(Locale locale) {
        String language = locale.getLanguage();
        Head head = heads.page("/", "layout.footer.about");
        WebSite site = new WebSite(
                Objects.requireNonNull(links.publisher().name()),
                links.address("/", language),
                language,
                Objects.requireNonNull(head.description()),
                links.publisher(),
                SearchAction.at(links.address("/search", language)));
        return head.withData(JsonLd.of(site));
    }
}
