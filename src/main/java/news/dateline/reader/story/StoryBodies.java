package news.dateline.reader.story;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** The HTML of the texts that were asked for lately. It is made once for all that it is made of, which costs most. */
@Component
class StoryBodies {

    // Some two thousand stories of a usual length.
    private static final long CHARACTERS = 16_000_000;

    private final LoadingCache<StoryBody, String> html = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((StoryBody body, String html) -> body.markdown().length() + html.length())
            .build(StoryBody::html);

    String html(StoryBody body) {
        return html.get(body);
    }
}
