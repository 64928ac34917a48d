package news.dateline.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import news.dateline.shared.Languages;
import news.dateline.shared.Site;
import news.dateline.shared.paging.Cursor;
import news.dateline.story.StorySummary;
import news.dateline.story.WithdrawalEntry;
import news.dateline.story.WithdrawnStory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells whoever got a story by a feed that it was taken back, and why, under the id that the story had: a program that
 * kept its text puts this in the place of it. Nothing of the text is told, not even the headline.
 */
@Component
class Withdrawals {

    /** As long as a program may stay away without missing one. */
    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final MessageSource messages;
    private final Clock clock;

    Withdrawals(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @param found those since a time */
    List<FeedItem> of(Function<Instant, List<WithdrawnStory>> found) {
        return found.apply(toldSince()).stream().map(this::item).toList();
    }

    /** What became of stories before is no longer told. */
    Instant toldSince() {
        return clock.instant().minus(TOLD_FOR);
    }

    private FeedItem item(WithdrawnStory story) {
        String title = messages.getMessage("error.410.title", null, Languages.locale(story.language()));
        StorySummary told = new StorySummary(
                story.id(),
                story.language(),
                story.zone(),
                story.urlDate(),
                story.slug(),
                "",
                title,
                story.reason(),
                story.firstPublishedAt(),
                story.withdrawnAt(),
                null);
        String html = "<p><strong>" + HtmlUtils.htmlEscape(title, "UTF-8") + "</strong></p><p>"
                + HtmlUtils.htmlEscape(story.reason(), "UTF-8") + "</p>";
        // Its own address has words of the headline in it; the list says no more than this, from here on.
        Cursor place = new Cursor(story.withdrawnAt().plus(1, ChronoUnit.MICROS), story.id());
        String path = Languages.prefix(story.language()) + "/corrections?after=" + place + "#"
                + WithdrawalEntry.anchor(story.id());
        return new FeedItem(told, path, Site.NAME, html, List.of());
    }
}
