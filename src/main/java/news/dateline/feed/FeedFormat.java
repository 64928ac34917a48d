package news.dateline.feed;

import org.springframework.http.MediaType;

/** A way to write a feed down. */
interface FeedFormat {

    /** As addresses have it. */
    String extension();

    MediaType type();

    String write(StoryFeed feed);
}
