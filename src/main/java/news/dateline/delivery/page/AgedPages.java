package news.dateline.delivery.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Says on a page that it cannot be made anew just now, and when it was made. */
@Component
public class AgedPages {

    private static final String BEFORE = "<main";

    private final MessageSource messages;

    AgedPages(MessageSource messages) {
        this.messages = messages;
    }

    /** What is no page for people is handed back as it is. */
    KeptPage marked(KeptPage page, Locale language) {
        String html = new String(page.coded(false).bytes(), StandardCharsets.UTF_8);
        String told = marked(html, page.contentType(), page.madeAt(), language, messages);
        return told.equals(html) ? page : page.saying(told);
    }

    /** @param madeAt milliseconds since 1970 */
    public static String marked(String html, String contentType, long madeAt, Locale language, MessageSource messages) {
        int place = html.indexOf(BEFORE);
        if (place < 0 || !contentType.startsWith("text/html")) {
            return html;
        }
        String made = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(Instant.ofEpochMilli(madeAt).atOffset(ZoneOffset.UTC));
        String notice = HtmlUtils.htmlEscape(
                messages.getMessage("kept.asItWas", new Object[] {made}, language), StandardCharsets.UTF_8.name());
        return html.substring(0, place) + "<p class=\"kept\" role=\"note\">" + notice + "</p>\n  "
                + html.substring(place);
    }
}
