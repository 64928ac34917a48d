package news.dateline.feed;

import java.time.Instant;
import java.util.List;
import news.dateline.shared.Languages;
import news.dateline.shared.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of stories, as a feed of any format carries it.
 *
 * @param next where the following page starts; null on the last one
 * @param updated when any of it last changed; without stories, since when there could be some
 */
record StoryFeed(
        Channel channel,
        String language,
        Cursor after,
        List<FeedItem> items,
        @Nullable String next,
        Instant updated) {

    String id() {
        return FeedItem.urn(channel.id(language));
    }

    /** Where people find the same stories. */
    String pagePath() {
        return Languages.prefix(language) + channel.page();
    }

    String firstPath(FeedFormat format) {
        return pathFrom(null, format);
    }

    String selfPath(FeedFormat format) {
        return pathFrom(after.isStart() ? null : after.toString(), format);
    }

    @Nullable
    String nextPath(FeedFormat format) {
        return next == null ? null : pathFrom(next, format);
    }

    private String pathFrom(@Nullable String place, FeedFormat format) {
        return Languages.prefix(language) + channel.feedPath(format, place);
    }
}
