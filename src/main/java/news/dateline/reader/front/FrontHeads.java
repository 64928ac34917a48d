package news.dateline.reader.front;

import java.util.Locale;
import java.util.Objects;
import news.dateline.drawing.Cards;
import news.dateline.media.Picture;
import news.dateline.reader.head.Head;
import news.dateline.reader.head.Heads;
import news.dateline.reader.head.OpenGraphArticle;
import news.dateline.reader.structured.JsonLd;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.reader.structured.WebSite;
import news.dateline.reader.structured.WebSite.SearchAction;
import news.dateline.shared.SiteAddress;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The head of the front page tells what the site is, and how it is searched; it is shown with the card of its lead. */
@Component
class FrontHeads {

    private final Heads heads;
    private final SchemaLinks links;
    private final SiteAddress address;
    private final MessageSource messages;

    FrontHeads(Heads heads, SchemaLinks links, SiteAddress address, MessageSource messages) {
        this.heads = heads;
        this.links = links;
        this.address = address;
        this.messages = messages;
    }

    Head page(Front front, Locale locale) {
        String language = locale.getLanguage();
        Head head = heads.page("/", "layout.footer.about");
        WebSite site = new WebSite(
                Objects.requireNonNull(links.publisher().name()),
                links.address("/", language),
                language,
                Objects.requireNonNull(head.description()),
                links.publisher(),
                SearchAction.at(links.address("/search", language)));
        return head.withPicture(picture(front, locale)).withData(JsonLd.of(site));
    }

    private OpenGraphArticle.@Nullable Picture picture(Front front, Locale locale) {
        StorySummary lead = front.lead();
        if (lead == null) {
            return null;
        }
        Picture picture = front.leadPicture();
        return picture == null
                ? new OpenGraphArticle.Picture(
                        address.absolute(lead.path()) + "/card.png",
                        MediaType.IMAGE_PNG_VALUE,
                        Cards.WIDTH,
                        Cards.HEIGHT,
                        messages.getMessage("head.card", new Object[] {lead.headline()}, locale))
                : new OpenGraphArticle.Picture(
                        address.absolute(picture.card()),
                        picture.mediaType(),
                        picture.cardWidth(),
                        picture.cardHeight(),
                        picture.alt());
    }
}
