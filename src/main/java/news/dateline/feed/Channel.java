package news.dateline.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import news.dateline.shared.Site;

/**
 * What a feed follows: the whole site, a concept or a storyline.
 *
 * @param key fixed for ever; for the site all zeros
 * @param path of the page that shows it, without a language prefix; empty for the site
 */
record Channel(UUID key, String title, String path) {

    private static final UUID SITE = new UUID(0, 0);

    static Channel site() {
        return new Channel(SITE, Site.NAME, "");
    }

    static Channel of(UUID key, String subject, String path) {
        return new Channel(key, Site.NAME + ": " + subject, path);
    }

    /** Depends on neither slug nor domain, which may change. */
    UUID id(String language) {
        return UuidCreator.getNameBasedSha1(key, "feed/" + language);
    }

    String feedPath(FeedFormat format) {
        return path + "/feed." + format.extension();
    }
}
