package news.dateline.feed.sitemap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.Slug;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.story.StoryAddress;
import org.jspecify.annotations.Nullable;

/** Where a part of a month's stories begins: right behind an address. */
record StoryPlace(LocalDate day, String slug) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(" + Slug.FORM + ")");

    static StoryPlace startOf(YearMonth month) {
        return new StoryPlace(month.atDay(1), "");
    }

    static StoryPlace behind(StoryAddress address) {
        return new StoryPlace(address.day(), address.slug());
    }

    /** @param text what {@link #toString()} gave; null for the start of the month */
    static StoryPlace parse(@Nullable String text, YearMonth month) {
        if (text == null) {
            return startOf(month);
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new BadCursorException(text);
        }
        try {
            LocalDate day = LocalDate.parse(parts.group(1));
            if (YearMonth.from(day).equals(month)) {
                return new StoryPlace(day, parts.group(2));
            }
        } catch (DateTimeException noSuchDay) {
            throw new BadCursorException(text);
        }
        throw new BadCursorException(text);
    }

    @Override
    public String toString() {
        return day + "/" + slug;
    }
}
