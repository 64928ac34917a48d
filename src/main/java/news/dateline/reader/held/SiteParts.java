package news.dateline.reader.held;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import news.dateline.reader.head.Followed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is the same on every page of one kind in one language, such as the menu. No news changes it. */
@Component
public class SiteParts {

    private record Asked(
            Locale reader,
            @Nullable String section,
            @Nullable Followed followed) {}

    private final Cache<Asked, HeldParts> parts =
            Caffeine.newBuilder().maximumSize(500).build();

    /**
     * @param section the item of the menu that the page is
     * @param followed the feeds that the page has of its own
     */
    public HeldParts of(@Nullable String section, @Nullable Followed followed) {
        return parts.get(new Asked(LocaleContextHolder.getLocale(), section, followed), asked -> new HeldParts());
    }
}
