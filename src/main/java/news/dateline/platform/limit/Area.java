package news.dateline.platform.limit;

import news.dateline.shared.Paths;
import org.jspecify.annotations.Nullable;

/** What costs more than a page that lies ready, or lets somebody guess. */
enum Area {
    SUGGESTIONS,
    SEARCH,
    API,
    SIGN_IN,
    /** Readers' pages that do not lie ready; those that do are answered before anybody counts. */
    PAGES;

    /** @param path without a language prefix */
    static @Nullable Area of(String method, String path) {
        if (path.startsWith("/search/suggestions")) {
            return SUGGESTIONS;
        }
        if (path.startsWith("/search")) {
            return SEARCH;
        }
        if (path.startsWith("/api/")) {
            return API;
        }
        if (path.startsWith("/login") && method.equals("POST")) {
            return SIGN_IN;
        }
        return Paths.isForReaders(path) ? PAGES : null;
    }

    int perMinute(LimitSettings settings) {
        return switch (this) {
            case SUGGESTIONS -> settings.suggestions();
            case SEARCH -> settings.search();
            case API -> settings.api();
            case SIGN_IN -> settings.signIn();
            case PAGES -> settings.pages();
        };
    }
}
