package news.dateline.reader.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Office;
import news.dateline.concept.Offices;
import news.dateline.reader.office.PersonNote.HeldOffice;
import news.dateline.shared.time.Known;
import org.springframework.stereotype.Component;

/** People with the offices they held on a day, and those they had held last. */
@Component
public class WhoIsWho {

    /** Of somebody who held none on the day. */
    private static final int MOST_FORMER = 2;

    private final Offices offices;

    WhoIsWho(Offices offices) {
        this.offices = offices;
    }

    /** @param known only offices that were known then */
    public List<PersonNote> of(List<ConceptLink> people, LocalDate day, Known known) {
        Map<UUID, List<Office>> held =
                heldBy(people.stream().map(ConceptLink::id).toList());
        return people.stream()
                .map(person -> note(person, held.getOrDefault(person.id(), List.of()), day, known))
                .toList();
    }

    /** All offices of some people, whenever they held them; where there are none, nothing is asked. */
    public Map<UUID, List<Office>> heldBy(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : offices.heldBy(people).stream().collect(Collectors.groupingBy(Office::personId));
    }

    /** @param all offices of that person */
    public static PersonNote note(ConceptLink person, List<Office> all, LocalDate day, Known known) {
        return new PersonNote(
                person,
                heldOn(
                        day,
                        known,
                        all.stream()
                                .filter(office -> known.includes(office.recordedAt()))
                                .filter(office -> office.hadBegunBy(day))
                                .toList()));
    }

    private static List<HeldOffice> heldOn(LocalDate day, Known known, List<Office> begun) {
        List<Office> held = begun.stream()
                .filter(office -> !office.hadEndedBefore(day, known))
                .toList();
        Stream<Office> former = begun.stream()
                .filter(office -> office.hadEndedBefore(day, known))
                .sorted(Comparator.comparing(WhoIsWho::lastDay).reversed())
                .limit(held.isEmpty() ? MOST_FORMER : 1);
        return Stream.concat(held.stream(), former)
                .map(office -> HeldOffice.asOf(day, office, known))
                .toList();
    }

    private static LocalDate lastDay(Office ended) {
        return Objects.requireNonNull(ended.validUntil()).lastDay();
    }
}
