package news.dateline.reader.story;

import java.time.LocalDate;
import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Office;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who someone in a story is, as of the day of the story.
 *
 * @param offices those held on that day, then what had ended before
 */
public record PersonNote(ConceptLink person, List<HeldOffice> offices) {

    /**
     * @param until null when it had not ended by that day
     * @param former whether it had ended before that day
     */
    public record HeldOffice(
            String title,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            boolean former) {

        static HeldOffice asOf(LocalDate day, Office office) {
            return new HeldOffice(office.title(), office.validFrom(), office.endedBy(day), office.hadEndedBefore(day));
        }
    }
}
