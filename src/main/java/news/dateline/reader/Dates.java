package news.dateline.reader;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import news.dateline.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and times as readers of the page's language write them (CLDR). */
@Component("dates")
public class Dates {

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** As precise as the source was: 2022, January 2022 or 9 January 2022. */
    public String day(PartialDate date) {
        String skeleton = switch (date.precision()) {
            case YEAR -> "y";
            case MONTH -> "yMMMM";
            case DAY -> "yMMMMd";
        };
        Date noon = Date.from(date.firstDay().atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
        return format(skeleton, TimeZone.GMT_ZONE, noon);
    }

    /** A range, or a single date where its end is unknown or the same. */
    public String days(PartialDate from, @Nullable PartialDate until) {
        return until == null || until.equals(from) ? day(from) : day(from) + " – " + day(until);
    }

    public String day(ZonedDateTime time) {
        return format("yMMMMd", zoneOf(time), Date.from(time.toInstant()));
    }

    /** Hours and minutes with the name of the zone. */
    public String time(ZonedDateTime time) {
        return format("HHmmz", zoneOf(time), Date.from(time.toInstant()));
    }

    public String utc(ZonedDateTime time) {
        return time(time.withZoneSameInstant(UTC));
    }

    /** As the {@code datetime} attribute of HTML wants it. */
    public String iso(ZonedDateTime time) {
        return time.toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static TimeZone zoneOf(ZonedDateTime time) {
        return TimeZone.getTimeZone(time.getZone().getId());
    }

    private static String format(String skeleton, TimeZone zone, Date date) {
        Locale locale = LocaleContextHolder.getLocale();
        DateFormat format = DateFormat.getPatternInstance(new GregorianCalendar(zone, locale), skeleton, locale);
        format.setTimeZone(zone);
        return format.format(date);
    }
}
