package news.dateline.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * What a feed follows: the whole site, a concept or a storyline.
 *
 * @param key fixed for ever; for the site all zeros
 * @param path of the page that shows it, without a language prefix; empty for the site
 */
record Channel(UUID key, String title, String path) {

    private static final UUID SITE = new UUID(0, 0);
    private static final String NAME = "Dateline";

    static Channel site() {
        return new Channel(SITE, NAME, "");
    }

    static Channel of(UUID key, String subject, String path) {
        return new Channel(key, NAME + ": " + subject, path);
    }

    /** Depends on neither slug nor domain, which may change. */
    UUID id(String language) {
        return UuidCreator.getNameBasedSha1(key, "feed/" + language);
    }

    String feedPath(FeedFormat format) {
        return path + "/feed." + format.extension();
    }
}
