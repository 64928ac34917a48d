package news.dateline.reader.story;

import java.time.LocalDate;
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
import news.dateline.reader.story.PersonNote.HeldOffice;
import org.springframework.stereotype.Component;

/** The people of a story, or of what gathers stories, with the offices they held on its day, and those they had held last. */
@Component
public class WhoIsWho {

    /** Of somebody who held none on the day. */
    private static final int MOST_FORMER = 2;

    private final Offices offices;

    WhoIsWho(Offices offices) {
        this.offices = offices;
    }

    public List<PersonNote> of(List<ConceptLink> people, LocalDate day) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Office>> begun = offices
                .heldBy(people.stream().map(ConceptLink::id).toList())
                .stream()
                .filter(office -> office.hadBegunBy(day))
                .collect(Collectors.groupingBy(Office::personId));
        return people.stream()
                .map(person -> new PersonNote(person, heldOn(day, begun.getOrDefault(person.id(), List.of()))))
                .toList();
    }

    private static List<HeldOffice> heldOn(LocalDate day, List<Office> begun) {
        List<Office> held =
                begun.stream().filter(office -> !office.hadEndedBefore(day)).toList();
        Stream<Office> former = begun.stream()
                .filter(office -> office.hadEndedBefore(day))
                .sorted(Comparator.comparing(WhoIsWho::lastDay).reversed())
                .limit(held.isEmpty() ? MOST_FORMER : 1);
        return Stream.concat(held.stream(), former)
                .map(office -> HeldOffice.asOf(day, office))
                .toList();
    }

    private static LocalDate lastDay(Office ended) {
        return Objects.requireNonNull(ended.validUntil()).lastDay();
    }
}
