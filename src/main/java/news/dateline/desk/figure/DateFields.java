package news.dateline.desk.figure;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dateline.desk.concept.Input;
import news.dateline.desk.form.Field;
import news.dateline.evidence.DateText;
import news.dateline.shared.time.PartialDate;
import news.dateline.shared.time.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/** The fields in which it is written when an event happened; how exactly that is known shows in how much is written. */
final class DateFields {

    private DateFields() {}

    /** @param start what their names begin with; empty for those of an entry itself */
    static List<Field> fields(String start) {
        return List.of(
                Field.line(start + "began", "Day, month or year", 1, 10, EntryForm.DATES),
                Field.line(start + "ended", "Until", 1, 10, "Of several days the last one."),
                Field.line(start + "time", "Time of day", 1, 5, "If somebody gives one: 18:40."),
                Field.line(start + "zone", "Time zone", 1, 60, "Of a time of day: Asia/Almaty."));
    }

    static Map<String, String> values(DateText date) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("began", date.began().iso());
        values.put("ended", Objects.toString(date.ended(), ""));
        values.put("time", Objects.toString(date.time(), ""));
        values.put("zone", Objects.toString(date.zone(), ""));
        return values;
    }

    /** Null when something is wrong; the problems are in the input. */
    static @Nullable DateText read(Input input, String start) {
        int before = input.problems().size();
        input.required(start + "began", 10, "Say when it happened, or began.");
        PartialDate began = input.date(start + "began");
        PartialDate ended = input.dateNotBefore(start + "ended", began);
        if (ended != null && ended.equals(began)) {
            input.problem(start + "ended", "That is the same. Of one day this stays empty.");
        }
        LocalTime time = time(input, start);
        ZoneId zone = zone(input, start);
        if (time != null) {
            check(input, start, began, ended, time, zone);
        } else if (zone != null) {
            input.problem(start + "zone", "Only a time of day has one.");
        }
        return began == null || input.problems().size() > before ? null : new DateText(began, ended, time, zone);
    }

    private static void check(
            Input input,
            String start,
            @Nullable PartialDate began,
            @Nullable PartialDate ended,
            LocalTime time,
            @Nullable ZoneId zone) {
        if (began != null && began.precision() != Precision.DAY) {
            input.problem(start + "time", "Only a day has a time: write the whole date, or leave this empty.");
        } else if (ended != null) {
            input.problem(start + "time", "Only one day has a time, several have none.");
        } else if (zone == null) {
            input.problem(start + "zone", "Say in which zone that is, such as Asia/Almaty.");
        } else if (began != null
                && zone.getRules()
                        .getValidOffsets(LocalDateTime.of(began.firstDay(), time))
                        .isEmpty()) {
            input.problem(start + "time", "The clocks there went forward over this time.");
        }
    }

    private static @Nullable LocalTime time(Input input, String start) {
        String typed = input.text(start + "time", 5);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeException noTime) {
            input.problem(start + "time", "Write hours and minutes: 18:40.");
            return null;
        }
    }

    private static @Nullable ZoneId zone(Input input, String start) {
        String typed = input.text(start + "zone", 60);
        Optional<ZoneId> zone =
                ZoneId.getAvailableZoneIds().contains(typed) ? Optional.of(ZoneId.of(typed)) : Optional.empty();
        if (!typed.isEmpty() && zone.isEmpty()) {
            input.problem(start + "zone", "There is no such time zone. Write one such as Asia/Almaty.");
        }
        return zone.orElse(null);
    }
}
