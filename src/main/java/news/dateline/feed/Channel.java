package news.dateline.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import news.dateline.search.request.StrictSearch;
import news.dateline.shared.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a feed follows: the whole site, a concept, a storyline or a search.
 *
 * @param key fixed for ever; for the site all zeros
 * @param page that shows it, without a language prefix
 * @param stem of its feeds: their path up to the dot before the format
 * @param query of its feeds, encoded; empty for none
 */
record Channel(UUID key, String title, String page, String stem, String query) {

    private static final UUID SITE = new UUID(0, 0);

    static Channel site() {
        return new Channel(SITE, Site.NAME, "/", "/feed", "");
    }

    static Channel of(UUID key, String subject, String path) {
        return new Channel(key, titled(subject), path, path + "/feed", "");
    }

    static Channel of(StrictSearch search) {
        String page = search.request().from(null).url();
        String query = page.contains("?") ? page.substring(page.indexOf('?') + 1) : "";
        return new Channel(
                UuidCreator.getNameBasedSha1(SITE, search.key()), titled(search.subject()), page, "/search", query);
    }

    private static String titled(String subject) {
        return subject.isEmpty() ? Site.NAME : Site.NAME + ": " + subject;
    }

    /** Depends on neither slug nor domain, which may change. */
    UUID id(String language) {
        return UuidCreator.getNameBasedSha1(key, "feed/" + language);
    }

    /** @param after where in the list; null for its beginning */
    String feedPath(FeedFormat format, @Nullable String after) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(stem + "." + format.extension());
        if (!query.isEmpty()) {
            path.query(query);
        }
        if (after != null) {
            path.queryParam("after", after);
        }
        return path.build(true).toUriString();
    }
}
