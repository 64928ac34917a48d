package news.dateline.reader.head;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import news.dateline.drawing.Cards;
import org.jspecify.annotations.Nullable;

/**
 * What Open Graph says of a story.
 *
 * @param modified when readers got the text they have
 * @param picture shown in place of the card; null without one
 * @param card the address of the picture that is shown with a link to it
 */
public record OpenGraphArticle(
        ZonedDateTime published,
        ZonedDateTime modified,
        @Nullable String section,
        List<String> tags,
        String card,
        @Nullable Picture picture) {

    public record Picture(String address, String type, int width, int height, String alt) {}

    public OpenGraphArticle {
        published = published.truncatedTo(ChronoUnit.SECONDS);
        modified = modified.truncatedTo(ChronoUnit.SECONDS);
    }

    public String publishedTime() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published);
    }

    public String modifiedTime() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(modified);
    }

    public int width() {
        return Cards.WIDTH;
    }

    public int height() {
        return Cards.HEIGHT;
    }
}
