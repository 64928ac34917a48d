package news.dateline.reader.office;

import java.time.LocalDate;
import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Office;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who someone is, as of the day of a story or an event.
 *
 * @param offices those held on that day, then what had ended before
 */
public record PersonNote(ConceptLink person, List<HeldOffice> offices) {

    /**
     * @param until null when it had not ended by that day
     * @param former whether it had ended before that day
     * @param lately whether it had ended so shortly before that a reader may still think of it
     * @param source who says so, of one that had begun or ended lately; null where nobody is named
     */
    public record HeldOffice(
            String title,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            boolean former,
            boolean lately,
            @Nullable String source) {

        static HeldOffice asOf(LocalDate day, Office office, Known known) {
            PartialDate until = office.endedBy(day, known);
            boolean ended = isLately(until, day);
            // Of one that was to end after the day, it may be said of its end.
            boolean begun = office.validUntil() == null && isLately(office.validFrom(), day);
            return new HeldOffice(
                    office.title(),
                    office.validFrom(),
                    until,
                    office.hadEndedBefore(day, known),
                    ended,
                    ended || begun ? office.source() : null);
        }

        private static boolean isLately(@Nullable PartialDate date, LocalDate day) {
            return date != null && !date.lastDay().isBefore(day.minusYears(1));
        }
    }
}
