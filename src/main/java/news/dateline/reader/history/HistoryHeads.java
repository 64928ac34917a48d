package news.dateline.reader.history;

import java.util.Map;
import news.dateline.reader.head.Head;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.paging.PageKey;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the head of a history says of it: it is at home where its story is, and in that language alone. */
@Component
class HistoryHeads {

    private final SiteAddress site;
    private final MessageSource messages;

    HistoryHeads(SiteAddress site, MessageSource messages) {
        this.site = site;
        this.messages = messages;
    }

    Head of(StoryHeading story, PageKey<Integer> key) {
        String description =
                messages.getMessage("history.head", new Object[] {story.headline()}, LocaleContextHolder.getLocale());
        return new Head(
                story.language(), site.absolute(story.home() + place(key)), Map.of(), description, null, null, null);
    }

    private static String place(PageKey<Integer> key) {
        return switch (key.side()) {
            case START -> "";
            case AFTER -> "?after=" + key.place();
            case BEFORE -> "?before=" + key.place();
        };
    }
}
