package news.dateline.reader;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and times as readers of the page's language write them (CLDR). */
@Component("dates")
public class Dates {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private record Form(String skeleton, String zone, Locale locale) {}

    /** To find the pattern of a language costs more than all else about a date, and a page may have hundreds. */
    private static final Map<Form, DateFormat> FORMATS = new ConcurrentHashMap<>();

    /** As precise as the source was: 2022, January 2022 or 9 January 2022. */
    public String day(PartialDate date) {
        return format(skeleton(date), TimeZone.GMT_ZONE, noon(date));
    }

    public String day(LocalDate day) {
        return day(PartialDate.of(day));
    }

    /** The same where it stands by itself, as a heading or the name of a page does: with a capital letter. */
    public String heading(PartialDate date) {
        return standalone(skeleton(date), date);
    }

    /** The name of the month alone, where it stands by itself. */
    public String month(PartialDate date) {
        return standalone("LLLL", date);
    }

    /** The last part of a date alone, as short as can be: 9, Jan or 2022. */
    public String brief(PartialDate date) {
        return format(
                switch (date.precision()) {
                    case YEAR -> "y";
                    case MONTH -> "LLL";
                    case DAY -> "d";
                },
                TimeZone.GMT_ZONE,
                noon(date));
    }

    /** A range, or a single date where its end is unknown or the same. */
    public String days(PartialDate from, @Nullable PartialDate until) {
        if (until == null || until.equals(from)) {
            return day(from);
        }
        boolean alike = from.precision() == until.precision() && from.compareTo(until) < 0;
        return alike ? interval(from, until) : day(from) + " – " + day(until);
    }

    public String days(LocalDate from, LocalDate until) {
        return days(PartialDate.of(from), PartialDate.of(until));
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

    private static String interval(PartialDate from, PartialDate until) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton(from), LocaleContextHolder.getLocale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(noon(from).getTime(), noon(until).getTime()));
    }

    private static String skeleton(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> "y";
            case MONTH -> "yMMMM";
            case DAY -> "yMMMMd";
        };
    }

    private static Date noon(PartialDate date) {
        return Date.from(date.firstDay().atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private static TimeZone zoneOf(ZonedDateTime time) {
        return TimeZone.getTimeZone(time.getZone().getId());
    }

    private static String standalone(String skeleton, PartialDate date) {
        DateFormat format = in(skeleton, TimeZone.GMT_ZONE);
        format.setContext(DisplayContext.CAPITALIZATION_FOR_STANDALONE);
        return format.format(noon(date));
    }

    private static String format(String skeleton, TimeZone zone, Date date) {
        return in(skeleton, zone).format(date);
    }

    /** A copy, as a format is no two threads' at once. */
    private static DateFormat in(String skeleton, TimeZone zone) {
        Form form = new Form(skeleton, zone.getID(), LocaleContextHolder.getLocale());
        return (DateFormat) FORMATS.computeIfAbsent(form, Dates::format).clone();
    }

    private static DateFormat format(Form form) {
        TimeZone zone = TimeZone.getTimeZone(form.zone);
        GregorianCalendar calendar = new GregorianCalendar(zone, form.locale);
        DateFormat format = DateFormat.getPatternInstance(calendar, form.skeleton, form.locale);
        format.setTimeZone(zone);
        return format;
    }
}
